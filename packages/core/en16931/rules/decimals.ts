import type { EInvoiceAllowanceCharge, EInvoiceTax } from '../../invoice/e-invoice-parts.ts';
import type { EInvoiceTotals } from '../../invoice/e-invoice.ts';
import type { Decimal } from '../../money/decimal.ts';
import { hasCents } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule, type Rows } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINE_ALLOWANCES, LINE_CHARGES, LINES, TAXES } from '../rows.ts';

type Row<K> = readonly [id: string, term: string, name: K];

const TOTALS: readonly Row<keyof EInvoiceTotals>[] = [
  ['BR-DEC-09', 'BT-106', 'lineNetTotal'],
  ['BR-DEC-10', 'BT-107', 'allowanceTotal'],
  ['BR-DEC-11', 'BT-108', 'chargeTotal'],
  ['BR-DEC-12', 'BT-109', 'netTotal'],
  ['BR-DEC-13', 'BT-110', 'taxTotal'],
  ['BR-DEC-14', 'BT-112', 'grandTotal'],
  ['BR-DEC-15', 'BT-111', 'taxTotalInTaxCurrency'],
  ['BR-DEC-16', 'BT-113', 'paidAmount'],
  ['BR-DEC-17', 'BT-114', 'roundingAmount'],
  ['BR-DEC-18', 'BT-115', 'amountDue'],
];

type AllowanceAmount = keyof Pick<EInvoiceAllowanceCharge, 'amount' | 'baseAmount'>;

/** No amount has more than two decimals; prices and quantities may have more. */
export const DECIMAL_RULES: readonly BusinessRule[] = [
  ...allowances(ALLOWANCES, ['BR-DEC-01', 'BT-92', 'amount'], ['BR-DEC-02', 'BT-93', 'baseAmount']),
  ...allowances(CHARGES, ['BR-DEC-05', 'BT-99', 'amount'], ['BR-DEC-06', 'BT-100', 'baseAmount']),
  ...TOTALS.map(([id, term, name]) =>
    documentRule({ id, terms: [term], text: textOf(term), holds: (invoice) => hasCents(invoice[name]) }),
  ),
  tax('BR-DEC-19', 'BT-116', ({ base }) => base),
  tax('BR-DEC-20', 'BT-117', ({ amount }) => amount),
  rowRule({
    id: 'BR-DEC-23',
    terms: ['BT-131'],
    text: textOf('BT-131'),
    rows: LINES,
    holds: ({ lineTotal }) => hasCents(lineTotal),
  }),
  ...allowances(LINE_ALLOWANCES, ['BR-DEC-24', 'BT-136', 'amount'], ['BR-DEC-25', 'BT-137', 'baseAmount']),
  ...allowances(LINE_CHARGES, ['BR-DEC-27', 'BT-141', 'amount'], ['BR-DEC-28', 'BT-142', 'baseAmount']),
];

function textOf(term: string): string {
  return `The amount ${term} has two decimals at most.`;
}

function allowances(
  rows: Rows<EInvoiceAllowanceCharge>,
  ...amounts: readonly Row<AllowanceAmount>[]
): readonly BusinessRule[] {
  return amounts.map(([id, term, name]) =>
    rowRule({ id, terms: [term], text: textOf(term), rows, holds: (row) => hasCents(row[name]) }),
  );
}

function tax(id: string, term: string, read: (row: EInvoiceTax) => Decimal | null): BusinessRule {
  return rowRule({ id, terms: [term], text: textOf(term), rows: TAXES, holds: (row) => hasCents(read(row)) });
}
