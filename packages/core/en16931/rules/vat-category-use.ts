import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { compare, type Decimal } from '../../money/decimal.ts';
import { isNegative, isPositive, isZero } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule, type Rows } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINES } from '../rows.ts';
import type { VatCategory } from './vat-category.ts';

/** What is taxed, wherever it stands. */
interface Taxed {
  readonly taxCategory: string | null;
  readonly taxRate: Decimal | null;
}

/** Where a category is used: the endings of the rules on registrations and on rates there, and the terms. */
const USES: readonly {
  readonly rows: Pick<Rows<Taxed>, 'name' | 'of'>;
  readonly what: string;
  readonly registration: string;
  readonly rate: string;
  readonly terms: readonly [category: string, rate: string];
}[] = [
  { rows: LINES, what: 'a line', registration: '02', rate: '05', terms: ['BT-151', 'BT-152'] },
  { rows: ALLOWANCES, what: 'an allowance', registration: '03', rate: '06', terms: ['BT-95', 'BT-96'] },
  { rows: CHARGES, what: 'a charge', registration: '04', rate: '07', terms: ['BT-102', 'BT-103'] },
];

/** The rules of a category about the lines, allowances and charges that use it. */
export function useRules(category: VatCategory): readonly BusinessRule[] {
  const { code, name, prefix } = category;
  return USES.flatMap(({ rows, what, registration, rate, terms }) => [
    documentRule({
      id: `${prefix}-${registration}`,
      terms: [terms[0], 'BT-31', 'BT-32', 'BT-63', 'BT-48', 'BT-47'],
      text: `With ${what} in the category "${name}", ${REGISTRATIONS[category.seller]}${BUYERS[category.buyer]}.`,
      holds: (invoice) =>
        !rows.of(invoice).some((row) => row.taxCategory === code) || isRegistered(category, invoice),
    }),
    rowRule({
      id: `${prefix}-${rate}`,
      terms: [...terms],
      text: `The VAT rate of ${what} in the category "${name}" ${RATES[category.rate]}.`,
      rows,
      holds: (row) => row.taxCategory !== code || hasFittingRate(category.rate, row.taxRate),
    }),
  ]);
}

const REGISTRATIONS = {
  'vat-or-tax': 'the seller or its tax representative has a VAT identifier or a tax number',
  vat: 'the seller or its tax representative has a VAT identifier',
  none: 'neither the seller nor its tax representative',
} as const;

const BUYERS = {
  any: '',
  vat: ', and the buyer has a VAT identifier',
  'vat-or-legal': ', and the buyer has a VAT identifier or a registration',
  none: ' nor the buyer has a VAT identifier',
} as const;

const RATES = {
  positive: 'is above zero',
  'not-negative': 'is zero or above',
  zero: 'is zero',
  absent: 'is left out',
} as const;

function isRegistered(category: VatCategory, { seller, buyer, taxRepresentative }: InvoiceTerms): boolean {
  const vatIds = [seller.vatId, taxRepresentative?.vatId ?? null];
  const hasVatId = vatIds.some((id) => id !== null);
  const sellers = {
    'vat-or-tax': hasVatId || seller.taxNumber !== null,
    vat: hasVatId,
    none: !hasVatId,
  };
  const buyers = {
    any: true,
    vat: buyer.vatId !== null,
    'vat-or-legal': buyer.vatId !== null || buyer.legalId !== null,
    none: buyer.vatId === null,
  };
  return sellers[category.seller] && buyers[category.buyer];
}

function hasFittingRate(wanted: VatCategory['rate'], rate: Decimal | null): boolean {
  if (wanted === 'absent') return rate === null;
  if (rate === null) return false;
  if (wanted === 'zero') return isZero(rate);
  return wanted === 'positive' ? isPositive(rate) : !isNegative(rate);
}

/** Whether two rates are one, whatever their scale. */
export function isSameRate(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}
