import { compare, minus, roundTo, times } from '@vouch/core/money/decimal.ts';
import { UNITS } from '../business-types/units.ts';
import type { SampleLine } from '../plan/sample-document.ts';
import { allowanceCharge, taxUnder } from './cii-parts.ts';
import { element } from './xml-text.ts';

/** One line; a discount becomes a line allowance so that quantity × price less it is the line total. */
export function writeCiiLine(line: SampleLine, index: number): string {
  return element('ram:IncludedSupplyChainTradeLineItem', [
    element('ram:AssociatedDocumentLineDocument', [element('ram:LineID', String(index + 1))]),
    element('ram:SpecifiedTradeProduct', [
      element('ram:SellerAssignedID', line.code),
      element('ram:Name', line.description),
    ]),
    element('ram:SpecifiedLineTradeAgreement', [
      element('ram:NetPriceProductTradePrice', [element('ram:ChargeAmount', line.unitPrice)]),
    ]),
    element('ram:SpecifiedLineTradeDelivery', [
      element('ram:BilledQuantity', line.quantity, { unitCode: UNITS[line.unit].code }),
    ]),
    element('ram:SpecifiedLineTradeSettlement', [
      taxUnder('ram:ApplicableTradeTax', line.taxRate),
      lineAllowance(line),
      element('ram:SpecifiedTradeSettlementLineMonetarySummation', [
        element('ram:LineTotalAmount', line.lineTotal),
      ]),
    ]),
  ]);
}

function lineAllowance(line: SampleLine): string | null {
  const full = roundTo(times(line.quantity, line.unitPrice), 2);
  if (compare(full, line.lineTotal) === 0) return null;
  const amount = roundTo(minus(full, line.lineTotal), 2);
  return allowanceCharge({ isCharge: false, amount, reason: 'Discount', rate: null });
}
