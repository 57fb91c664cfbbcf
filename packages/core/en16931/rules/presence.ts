import type { InvoiceTerms } from '../../invoice/e-invoice.ts';
import { documentRule, rowRule, type BusinessRule } from '../business-rule.ts';
import { LINES } from '../rows.ts';

/** What every invoice and every line must say. */
export const PRESENCE_RULES: readonly BusinessRule[] = [
  given('BR-01', 'BT-24', 'It names the specification that it follows.', ({ profile }) => profile),
  given('BR-02', 'BT-1', 'It has a number.', ({ number }) => number),
  given('BR-03', 'BT-2', 'It has an issue date.', ({ issueDate }) => issueDate),
  given('BR-04', 'BT-3', 'It has a type code.', ({ typeCode }) => typeCode),
  given('BR-05', 'BT-5', 'It has a currency.', ({ currency }) => currency),
  given('BR-06', 'BT-27', 'It names the seller.', ({ seller }) => seller.name),
  given('BR-07', 'BT-44', 'It names the buyer.', ({ buyer }) => buyer.name),
  documentRule({
    id: 'BR-08',
    terms: ['BG-5'],
    text: 'The seller has a postal address.',
    holds: ({ seller }) => hasAddress(seller),
  }),
  given('BR-09', 'BT-40', 'The address of the seller has a country.', ({ seller }) => seller.countryCode),
  documentRule({
    id: 'BR-10',
    terms: ['BG-8'],
    text: 'The buyer has a postal address.',
    holds: ({ buyer }) => hasAddress(buyer),
  }),
  given('BR-11', 'BT-55', 'The address of the buyer has a country.', ({ buyer }) => buyer.countryCode),
  given('BR-12', 'BT-106', 'It gives the sum of the lines.', ({ lineNetTotal }) => lineNetTotal),
  given('BR-13', 'BT-109', 'It gives the total without VAT.', ({ netTotal }) => netTotal),
  given('BR-14', 'BT-112', 'It gives the total with VAT.', ({ grandTotal }) => grandTotal),
  given('BR-15', 'BT-115', 'It gives the amount due.', ({ amountDue }) => amountDue),
  documentRule({
    id: 'BR-16',
    terms: ['BG-25'],
    text: 'It has a line at least.',
    holds: ({ lines }) => lines.length > 0,
  }),
  onLine('BR-21', 'BT-126', 'Every line has an identifier.', ({ id }) => id),
  onLine('BR-22', 'BT-129', 'Every line has a quantity.', ({ quantity }) => quantity),
  onLine('BR-23', 'BT-130', 'Every quantity has a unit.', ({ unitCode }) => unitCode),
  onLine('BR-24', 'BT-131', 'Every line has a net amount.', ({ lineTotal }) => lineTotal),
  onLine('BR-25', 'BT-153', 'Every line names its item.', ({ name }) => name),
  onLine('BR-26', 'BT-146', 'Every line has a net price.', ({ netPrice }) => netPrice),
];

/** A term that must be there; the four parts of a definition are a row of a table. */
function given(
  ...[id, term, text, read]: readonly [string, string, string, (invoice: InvoiceTerms) => string | null]
): BusinessRule {
  return documentRule({ id, terms: [term], text, holds: (invoice) => read(invoice) !== null });
}

function onLine(
  ...[id, term, text, read]: readonly [
    string,
    string,
    string,
    (line: InvoiceTerms['lines'][number]) => string | null,
  ]
): BusinessRule {
  return rowRule({ id, terms: [term], text, rows: LINES, holds: (line) => read(line) !== null });
}

function hasAddress({ street, city, postCode, region, countryCode }: InvoiceTerms['seller']): boolean {
  return street.length > 0 || [city, postCode, region, countryCode].some((part) => part !== null);
}
