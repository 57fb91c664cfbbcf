import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import { sumOf, times, toDecimal, type Decimal } from '@vouch/core/money/decimal.ts';
import { claimKindOf } from '@vouch/core/reconciliation/claim-kind.ts';
import type { Claims } from './own-readings.ts';
import type { Script } from './scripted-engines.ts';

const TEN = '10' as Decimal;

/** The value as an engine gives it that always reads digits amiss in the same way: amounts tenfold, every 1 a 7 elsewhere. */
export function shiftedDigits(field: FieldName, right: string): string {
  const amount = claimKindOf(field) === 'amount' ? toDecimal(right) : null;
  return amount === null ? right.replaceAll('1', '7') : times(amount, TEN);
}

const NET = '820.00' as Decimal;
const TAX = '155.80' as Decimal;

/** Values that are always wrong, and whose amounts always add up. */
export function otherAmounts({ documents }: Script, confidence: number): Claims {
  const invented: Readonly<Partial<Record<FieldName, string>>> = {
    netTotal: NET,
    taxTotal: TAX,
    grandTotal: sumOf([NET, TAX]),
    amountDue: sumOf([NET, TAX]),
    sellerName: 'Another Company Ltd',
    sellerAddress: '1 Other Street',
    invoiceDate: '2019-09-09',
    dueDate: '2019-10-09',
    invoiceNumber: 'X-1',
    currency: 'XAF',
    buyerName: 'Another Customer Ltd',
    sellerVatId: 'XX123456789',
  };
  const claims = Object.fromEntries(
    Object.entries(invented).map(([field, value]) => [field, { value, confidence, isVerified: true }]),
  );
  return new Map(documents.map(({ file }) => [file, claims]));
}
