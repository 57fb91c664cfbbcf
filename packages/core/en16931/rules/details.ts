import type { EInvoicePeriod } from '../../invoice/e-invoice-parts.ts';
import { isNegative } from '../amounts.ts';
import { documentRule, rowRule, type BusinessRule } from '../business-rule.ts';
import { ACCOUNTS, ATTRIBUTES, CLASSIFICATIONS, DOCUMENTS, LINES, PRECEDING, TAXES } from '../rows.ts';

/** Digits of a card number that may be shown. */
const CARD_DIGITS = { fewest: 4, most: 10 } as const;
const TRANSFERS: ReadonlySet<string> = new Set(['30', '58']);

/** What prices, periods, the VAT breakdown, payment and references must say. */
export const DETAIL_RULES: readonly BusinessRule[] = [
  rowRule({
    id: 'BR-27',
    terms: ['BT-146'],
    text: 'No net price is negative.',
    rows: LINES,
    holds: ({ netPrice }) => !isNegative(netPrice),
  }),
  rowRule({
    id: 'BR-28',
    terms: ['BT-148'],
    text: 'No gross price is negative.',
    rows: LINES,
    holds: ({ grossPrice }) => !isNegative(grossPrice),
  }),
  documentRule({
    id: 'BR-29',
    terms: ['BT-73', 'BT-74'],
    text: 'The invoicing period does not end before it starts.',
    holds: ({ period }) => isInOrder(period),
  }),
  rowRule({
    id: 'BR-30',
    terms: ['BT-134', 'BT-135'],
    text: 'The period of a line does not end before it starts.',
    rows: LINES,
    holds: ({ period }) => isInOrder(period),
  }),
  rowRule({
    id: 'BR-45',
    terms: ['BT-116'],
    text: 'Every row of the VAT breakdown has a taxable amount.',
    rows: TAXES,
    holds: ({ base }) => base !== null,
  }),
  rowRule({
    id: 'BR-46',
    terms: ['BT-117'],
    text: 'Every row of the VAT breakdown has a VAT amount.',
    rows: TAXES,
    holds: ({ amount }) => amount !== null,
  }),
  rowRule({
    id: 'BR-47',
    terms: ['BT-118'],
    text: 'Every row of the VAT breakdown has a category.',
    rows: TAXES,
    holds: ({ category }) => category !== null,
  }),
  rowRule({
    id: 'BR-48',
    terms: ['BT-119'],
    text: 'Every row of the VAT breakdown has a rate, unless it is out of the scope of VAT.',
    rows: TAXES,
    holds: ({ rate, category }) => rate !== null || category === 'O',
  }),
  documentRule({
    id: 'BR-49',
    terms: ['BT-81'],
    text: 'Instructions to pay name the means of payment by its code.',
    holds: (invoice) => invoice.paymentMeansCode !== null || invoice.transferAccounts.length === 0,
  }),
  rowRule({
    id: 'BR-50',
    terms: ['BT-84'],
    text: 'An account to pay to has a number.',
    rows: ACCOUNTS,
    holds: ({ id }) => id !== null,
  }),
  documentRule({
    id: 'BR-51',
    terms: ['BT-87'],
    text: 'Only the first and last digits of a card are shown.',
    holds: ({ cardNumber }) => cardNumber === null || isShortened(cardNumber),
  }),
  rowRule({
    id: 'BR-52',
    terms: ['BT-122'],
    text: 'Every supporting document has a reference.',
    rows: DOCUMENTS,
    holds: ({ reference }) => reference !== null,
  }),
  documentRule({
    id: 'BR-53',
    terms: ['BT-6', 'BT-111'],
    text: 'With a currency for VAT accounting, the VAT total is given in it too.',
    holds: ({ currency, taxCurrency, taxTotalInTaxCurrency }) =>
      taxCurrency === null || taxCurrency === currency || taxTotalInTaxCurrency !== null,
  }),
  rowRule({
    id: 'BR-54',
    terms: ['BT-160', 'BT-161'],
    text: 'Every property of an item has a name and a value.',
    rows: ATTRIBUTES,
    holds: ({ name, value }) => name !== null && value !== null,
  }),
  rowRule({
    id: 'BR-55',
    terms: ['BT-25'],
    text: 'Every earlier invoice that is referred to has a number.',
    rows: PRECEDING,
    holds: ({ number }) => number !== null,
  }),
  documentRule({
    id: 'BR-61',
    terms: ['BT-81', 'BT-84'],
    text: 'A credit transfer names the account to pay to.',
    holds: ({ paymentMeansCode, transferAccounts }) =>
      !TRANSFERS.has(paymentMeansCode ?? '') || transferAccounts.some(({ id }) => id !== null),
  }),
  rowRule({
    id: 'BR-64',
    terms: ['BT-157'],
    text: 'The standard identifier of an item names its scheme.',
    rows: LINES,
    holds: ({ standardItemId }) => standardItemId === null || standardItemId.scheme !== null,
  }),
  rowRule({
    id: 'BR-65',
    terms: ['BT-158'],
    text: 'The classification of an item names its scheme.',
    rows: CLASSIFICATIONS,
    holds: ({ scheme }) => scheme !== null,
  }),
];

function isInOrder(period: EInvoicePeriod | null): boolean {
  return !period?.start || !period.end || period.start <= period.end;
}

function isShortened(cardNumber: string): boolean {
  const { length } = cardNumber.replaceAll(/[^0-9]/g, '');
  return length >= CARD_DIGITS.fewest && length <= CARD_DIGITS.most;
}
