import type { EInvoiceTax } from '../../invoice/e-invoice-parts.ts';
import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { minus, type Decimal } from '../../money/decimal.ts';
import { isWithin, isZero, shareOf, sumOfKnown } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule, type Rows } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINES, TAXES } from '../rows.ts';
import { ROUNDING_ROOM } from './conditions.ts';
import type { VatCategory } from './vat-category.ts';
import { isSameRate } from './vat-category-use.ts';

/** The rules of a category about its rows of the VAT breakdown. */
export function breakdownRules(category: VatCategory): readonly BusinessRule[] {
  const { code, name, prefix, breakdown, exemption } = category;
  const rows: Rows<EInvoiceTax> = {
    ...TAXES,
    of: ({ taxes }) => taxes.filter((tax) => tax.category === code),
  };
  const mustExplain = exemption === 'must';
  return [
    documentRule({
      id: `${prefix}-01`,
      terms: ['BT-118'],
      text: `Where the category "${name}" is used, the VAT breakdown has ${breakdown === 'one' ? 'exactly one row' : 'a row'} for it.`,
      holds: (invoice) => hasFittingRows(category, invoice),
    }),
    rowRule({
      id: `${prefix}-08`,
      terms: ['BT-116', 'BT-131', 'BT-92', 'BT-99'],
      text: `The taxable amount of "${name}" is the sum of its lines less its allowances plus its charges.`,
      rows,
      holds: ({ base, rate }, invoice) =>
        base === null || isWithin(base, taxedAt(category, rate, invoice), ROUNDING_ROOM),
    }),
    rowRule({
      id: `${prefix}-09`,
      terms: ['BT-117', 'BT-116', 'BT-119'],
      text: chargesVat(category)
        ? `The VAT of "${name}" is the taxable amount times the rate.`
        : `The VAT of "${name}" is zero.`,
      rows,
      holds: (tax) => tax.amount === null || hasFittingVat(category, tax, tax.amount),
    }),
    rowRule({
      id: `${prefix}-10`,
      terms: ['BT-120', 'BT-121'],
      text: `The VAT breakdown of "${name}" ${mustExplain ? 'says why no VAT is charged' : 'gives no reason for an exemption'}.`,
      rows,
      holds: ({ exemptionReason, exemptionCode }) =>
        (exemptionReason !== null || exemptionCode !== null) === mustExplain,
    }),
  ];
}

function hasFittingRows({ code, breakdown }: VatCategory, invoice: InvoiceTerms): boolean {
  const isUsed = taxed(invoice).some(({ taxCategory }) => taxCategory === code);
  const count = invoice.taxes.filter(({ category }) => category === code).length;
  if (!isUsed) return count === 0;
  return breakdown === 'one' ? count === 1 : count > 0;
}

function taxed(invoice: InvoiceTerms) {
  return [...LINES.of(invoice), ...ALLOWANCES.of(invoice), ...CHARGES.of(invoice)];
}

/** What falls under the category, at the rate where rates are kept apart. */
function taxedAt({ code, breakdown }: VatCategory, rate: Decimal | null, invoice: InvoiceTerms): Decimal {
  const isMeant = (row: { readonly taxCategory: string | null; readonly taxRate: Decimal | null }) =>
    row.taxCategory === code && (breakdown === 'one' || isSameRate(row.taxRate, rate));
  const lines = LINES.of(invoice).filter(isMeant);
  const amountsOf = (rows: typeof ALLOWANCES) =>
    rows
      .of(invoice)
      .filter(isMeant)
      .map(({ amount }) => amount);
  const added = [...lines.map(({ lineTotal }) => lineTotal), ...amountsOf(CHARGES)];
  return minus(sumOfKnown(added), sumOfKnown(amountsOf(ALLOWANCES)));
}

function chargesVat({ rate }: VatCategory): boolean {
  return rate === 'positive' || rate === 'not-negative';
}

function hasFittingVat(category: VatCategory, { base, rate }: EInvoiceTax, amount: Decimal): boolean {
  if (!chargesVat(category)) return isZero(amount);
  return base === null || rate === null || isWithin(amount, shareOf(base, rate), ROUNDING_ROOM);
}
