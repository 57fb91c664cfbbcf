import { differ, isPositive, isWithin, shareOf, sumOfKnown, toCents } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule } from '../business-rule.ts';
import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { minus, type Decimal } from '../../money/decimal.ts';
import { LINES, TAXES } from '../rows.ts';

/** Less than this apart counts as equal where rates are applied: official validators leave the same room for rounding by line. */
export const ROUNDING_ROOM = '1' as Decimal;

/** VAT identifiers start with a country, or with the letters that Greece and Northern Ireland use. */
const COUNTRY_START = /^(?:EL|XI|[A-Z]{2})/;

/** Rules that tie several terms together. */
export const CONDITION_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'BR-CO-03',
    terms: ['BT-7', 'BT-8'],
    text: 'The tax point is given as a date or as a code, not as both.',
    holds: ({ taxPointDate, taxPointCode }) => taxPointDate === null || taxPointCode === null,
  }),
  rowRule({
    id: 'BR-CO-04',
    terms: ['BT-151'],
    text: 'Every line names its VAT category.',
    rows: LINES,
    holds: ({ taxCategory }) => taxCategory !== null,
  }),
  documentRule({
    id: 'BR-CO-09',
    terms: ['BT-31', 'BT-48', 'BT-63'],
    text: 'VAT identifiers start with the letters of a country.',
    holds: ({ seller, buyer, taxRepresentative }) =>
      [seller.vatId, buyer.vatId, taxRepresentative?.vatId ?? null].every(
        (vatId) => vatId === null || COUNTRY_START.test(vatId),
      ),
  }),
  documentRule({
    id: 'BR-CO-10',
    terms: ['BT-106', 'BT-131'],
    text: 'The sum of the lines is the sum of their net amounts.',
    holds: (invoice) =>
      !differ(invoice.lineNetTotal, toCents(sumOfKnown(invoice.lines.map(({ lineTotal }) => lineTotal)))),
  }),
  documentRule({
    id: 'BR-CO-11',
    terms: ['BT-107', 'BT-92'],
    text: 'The sum of allowances is the sum of the allowances of the document.',
    holds: (invoice) => !differ(invoice.allowanceTotal, sumOfAllowances(invoice, false)),
  }),
  documentRule({
    id: 'BR-CO-12',
    terms: ['BT-108', 'BT-99'],
    text: 'The sum of charges is the sum of the charges of the document.',
    holds: (invoice) => !differ(invoice.chargeTotal, sumOfAllowances(invoice, true)),
  }),
  documentRule({
    id: 'BR-CO-13',
    terms: ['BT-109', 'BT-106', 'BT-107', 'BT-108'],
    text: 'The total without VAT is the sum of the lines less allowances plus charges.',
    holds: ({ netTotal, lineNetTotal, allowanceTotal, chargeTotal }) =>
      lineNetTotal === null ||
      !differ(netTotal, minus(sumOfKnown([lineNetTotal, chargeTotal]), sumOfKnown([allowanceTotal]))),
  }),
  documentRule({
    id: 'BR-CO-14',
    terms: ['BT-110', 'BT-117'],
    text: 'The VAT total is the sum of the VAT breakdown.',
    holds: ({ taxTotal, taxes }) =>
      taxes.length === 0 || !differ(taxTotal, toCents(sumOfKnown(taxes.map(({ amount }) => amount)))),
  }),
  documentRule({
    id: 'BR-CO-15',
    terms: ['BT-112', 'BT-109', 'BT-110'],
    text: 'The total with VAT is the total without VAT plus the VAT total.',
    holds: ({ grandTotal, netTotal, taxTotal }) =>
      netTotal === null || !differ(grandTotal, sumOfKnown([netTotal, taxTotal])),
  }),
  documentRule({
    id: 'BR-CO-16',
    terms: ['BT-115', 'BT-112', 'BT-113', 'BT-114'],
    text: 'The amount due is the total with VAT less what is paid, plus rounding.',
    holds: ({ amountDue, grandTotal, paidAmount, roundingAmount }) =>
      grandTotal === null ||
      !differ(amountDue, minus(sumOfKnown([grandTotal, roundingAmount]), sumOfKnown([paidAmount]))),
  }),
  rowRule({
    id: 'BR-CO-17',
    terms: ['BT-117', 'BT-116', 'BT-119'],
    text: 'The VAT of every row of the breakdown is its taxable amount times its rate.',
    rows: TAXES,
    holds: ({ amount, base, rate }) =>
      amount === null ||
      base === null ||
      isWithin(amount, shareOf(base, rate ?? ('0' as Decimal)), ROUNDING_ROOM),
  }),
  documentRule({
    id: 'BR-CO-18',
    terms: ['BG-23'],
    text: 'It has a VAT breakdown.',
    holds: ({ taxes }) => taxes.length > 0,
  }),
  documentRule({
    id: 'BR-CO-19',
    terms: ['BT-73', 'BT-74'],
    text: 'An invoicing period has a start or an end.',
    holds: ({ period }) => period === null || period.start !== null || period.end !== null,
  }),
  rowRule({
    id: 'BR-CO-20',
    terms: ['BT-134', 'BT-135'],
    text: 'The period of a line has a start or an end.',
    rows: LINES,
    holds: ({ period }) => period === null || period.start !== null || period.end !== null,
  }),
  documentRule({
    id: 'BR-CO-25',
    terms: ['BT-9', 'BT-20', 'BT-115'],
    text: 'When something is due, there is a due date or there are terms of payment.',
    holds: ({ amountDue, dueDate, paymentTerms }) =>
      !isPositive(amountDue) || dueDate !== null || paymentTerms !== null,
  }),
  documentRule({
    id: 'BR-CO-26',
    terms: ['BT-29', 'BT-30', 'BT-31'],
    text: 'The seller is identified by an identifier, a registration or a VAT identifier.',
    holds: ({ seller }) => seller.ids.length > 0 || seller.legalId !== null || seller.vatId !== null,
  }),
];

function sumOfAllowances({ allowanceCharges }: InvoiceTerms, isCharge: boolean): Decimal {
  const wanted = allowanceCharges.filter((entry) => entry.isCharge === isCharge);
  return toCents(sumOfKnown(wanted.map(({ amount }) => amount)));
}
