import type { EInvoiceLine } from '../../invoice/e-invoice-line.ts';
import type { EInvoiceAllowanceCharge } from '../../invoice/e-invoice-parts.ts';
import { compare, minus, sumOf, type Decimal } from '../../money/decimal.ts';
import { isNegative, isPositive, isWithin, shareOf, sumOfKnown } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule, type Rows } from '../business-rule.ts';
import { lineNetOf } from '../line-net.ts';
import { LINES } from '../rows.ts';

const BILLING = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROCESS = /^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/;
/** Room for rounding in cents, as Peppol leaves it. */
const SLACK = '0.0200001' as Decimal;
const DIRECT_DEBITS: ReadonlySet<string> = new Set(['49', '59']);

const ALL_ALLOWANCES: Rows<EInvoiceAllowanceCharge> = {
  name: 'allowance or charge',
  of: ({ allowanceCharges, lines }) => [
    ...allowanceCharges,
    ...lines.flatMap((line) => line.allowanceCharges),
  ],
};

/** Core rules of Peppol BIS Billing 3, beyond those of EN 16931. */
export const PEPPOL_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'PEPPOL-EN16931-R001',
    terms: ['BT-23'],
    text: 'It names its business process.',
    holds: ({ businessProcess }) => businessProcess !== null,
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R002',
    terms: ['BT-22'],
    text: 'It has one note at most, unless seller and buyer are both German.',
    holds: ({ notes, seller, buyer }) =>
      notes.length <= 1 || (seller.countryCode === 'DE' && buyer.countryCode === 'DE'),
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R003',
    terms: ['BT-10', 'BT-13'],
    text: "It has the buyer's reference or the number of an order.",
    holds: ({ buyerReference, orderReference }) => buyerReference !== null || orderReference !== null,
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R004',
    terms: ['BT-24'],
    text: 'The specification is that of Peppol BIS Billing 3, written as it prescribes.',
    holds: ({ profile }) => profile === null || profile === BILLING || profile.startsWith(`${BILLING}#`),
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R005',
    terms: ['BT-6', 'BT-5'],
    text: 'The currency for VAT accounting is another one than that of the invoice.',
    holds: ({ taxCurrency, currency }) => taxCurrency === null || taxCurrency !== currency,
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R007',
    terms: ['BT-23'],
    text: 'The business process is written as Peppol prescribes.',
    holds: ({ businessProcess }) => businessProcess === null || PROCESS.test(businessProcess),
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R010',
    terms: ['BT-49'],
    text: 'The buyer has an electronic address.',
    holds: ({ buyer }) => buyer.electronicAddress !== null,
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R020',
    terms: ['BT-34'],
    text: 'The seller has an electronic address.',
    holds: ({ seller }) => seller.electronicAddress !== null,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R040',
    terms: ['BT-92', 'BT-93', 'BT-94'],
    text: 'An allowance or charge is its base amount times its percentage.',
    rows: ALL_ALLOWANCES,
    holds: ({ amount, baseAmount, percent }) =>
      amount === null ||
      baseAmount === null ||
      percent === null ||
      isWithin(amount, shareOf(baseAmount, percent), SLACK),
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R041',
    terms: ['BT-93', 'BT-94'],
    text: 'An allowance or charge with a percentage has a base amount.',
    rows: ALL_ALLOWANCES,
    holds: ({ baseAmount, percent }) => percent === null || baseAmount !== null,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R042',
    terms: ['BT-93', 'BT-94'],
    text: 'An allowance or charge with a base amount has a percentage.',
    rows: ALL_ALLOWANCES,
    holds: ({ baseAmount, percent }) => baseAmount === null || percent !== null,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R046',
    terms: ['BT-146', 'BT-147', 'BT-148'],
    text: 'The net price is the gross price less the discount.',
    rows: LINES,
    holds: hasFittingPrices,
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R055',
    terms: ['BT-110', 'BT-111'],
    text: 'The VAT totals in both currencies have the same sign.',
    holds: ({ taxTotal, taxTotalInTaxCurrency }) =>
      taxTotal === null ||
      taxTotalInTaxCurrency === null ||
      isNegative(taxTotal) === isNegative(taxTotalInTaxCurrency),
  }),
  documentRule({
    id: 'PEPPOL-EN16931-R061',
    terms: ['BT-89'],
    text: 'A direct debit names its mandate.',
    holds: ({ paymentMeansCode, directDebit }) =>
      !DIRECT_DEBITS.has(paymentMeansCode ?? '') || Boolean(directDebit?.mandateReference),
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R110',
    terms: ['BT-134', 'BT-73'],
    text: 'The period of a line does not start before that of the invoice.',
    rows: LINES,
    holds: ({ period }, invoice) =>
      !period?.start || !invoice.period?.start || period.start >= invoice.period.start,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R111',
    terms: ['BT-135', 'BT-74'],
    text: 'The period of a line does not end after that of the invoice.',
    rows: LINES,
    holds: ({ period }, invoice) => !period?.end || !invoice.period?.end || period.end <= invoice.period.end,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R120',
    terms: ['BT-131', 'BT-129', 'BT-146', 'BT-149', 'BT-136', 'BT-141'],
    text: 'The net amount of a line is quantity times price, plus charges, less allowances.',
    rows: LINES,
    holds: hasFittingNet,
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R121',
    terms: ['BT-149'],
    text: 'The quantity that a price is for is above zero.',
    rows: LINES,
    holds: ({ priceBaseQuantity }) => priceBaseQuantity === null || isPositive(priceBaseQuantity),
  }),
  rowRule({
    id: 'PEPPOL-EN16931-R130',
    terms: ['BT-150', 'BT-130'],
    text: 'The quantity that a price is for has the unit of the invoiced quantity.',
    rows: LINES,
    holds: ({ priceBaseUnitCode, unitCode }) => priceBaseUnitCode === null || priceBaseUnitCode === unitCode,
  }),
];

function hasFittingPrices({ netPrice, grossPrice, priceDiscount }: EInvoiceLine): boolean {
  if (netPrice === null || grossPrice === null) return true;
  return compare(netPrice, minus(grossPrice, sumOfKnown([priceDiscount]))) === 0;
}

function hasFittingNet(line: EInvoiceLine): boolean {
  const expected = lineNetOf(line);
  return expected === null || line.lineTotal === null || isWithin(sumOf([line.lineTotal]), expected, SLACK);
}
