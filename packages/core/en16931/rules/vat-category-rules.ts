import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { documentRule, type BusinessRule } from '../business-rule.ts';
import { ALLOWANCES, CHARGES, LINES } from '../rows.ts';
import { breakdownRules } from './vat-category-breakdown.ts';
import { useRules } from './vat-category-use.ts';
import { VAT_CATEGORIES } from './vat-category.ts';

const hasRow = ({ taxes }: InvoiceTerms, code: string) => taxes.some(({ category }) => category === code);

/** Rules that only one category has. */
const SPECIAL_RULES: readonly BusinessRule[] = [
  documentRule({
    id: 'BR-IC-11',
    terms: ['BT-72', 'BG-14'],
    text: 'An intra-community supply says when it was delivered, or the invoicing period.',
    holds: (invoice) => !hasRow(invoice, 'K') || invoice.deliveryDate !== null || invoice.period !== null,
  }),
  documentRule({
    id: 'BR-IC-12',
    terms: ['BT-80'],
    text: 'An intra-community supply names the country that it was delivered to.',
    holds: (invoice) => !hasRow(invoice, 'K') || Boolean(invoice.deliverToAddress?.countryCode),
  }),
  documentRule({
    id: 'BR-O-11',
    terms: ['BT-118'],
    text: 'Beside "not subject to VAT" the VAT breakdown has no other row.',
    holds: (invoice) => !hasRow(invoice, 'O') || invoice.taxes.length === 1,
  }),
  ...onlyOutOfScope('BR-O-12', 'line', LINES.of),
  ...onlyOutOfScope('BR-O-13', 'allowance', ALLOWANCES.of),
  ...onlyOutOfScope('BR-O-14', 'charge', CHARGES.of),
  documentRule({
    id: 'BR-B-01',
    terms: ['BT-151'],
    text: 'Split payment is for invoices within Italy.',
    holds: (invoice) =>
      !hasRow(invoice, 'B') ||
      [invoice.seller, invoice.buyer].every(({ countryCode }) => countryCode === 'IT'),
  }),
  documentRule({
    id: 'BR-B-02',
    terms: ['BT-151'],
    text: 'Split payment does not stand beside the standard rate.',
    holds: (invoice) => !hasRow(invoice, 'B') || !hasRow(invoice, 'S'),
  }),
];

/** Rules of the VAT categories. The official validators call those of IGIC and IPSI BR-AF and BR-AG. */
export const VAT_CATEGORY_RULES: readonly BusinessRule[] = [
  ...VAT_CATEGORIES.flatMap((category) => [...useRules(category), ...breakdownRules(category)]),
  ...SPECIAL_RULES,
];

function onlyOutOfScope(
  ...[id, what, rowsOf]: readonly [
    string,
    string,
    (invoice: InvoiceTerms) => readonly { readonly taxCategory: string | null }[],
  ]
): readonly BusinessRule[] {
  return [
    documentRule({
      id,
      terms: ['BT-118'],
      text: `Beside "not subject to VAT" no ${what} is of another category.`,
      holds: (invoice) =>
        !hasRow(invoice, 'O') || rowsOf(invoice).every(({ taxCategory }) => taxCategory === 'O'),
    }),
  ];
}
