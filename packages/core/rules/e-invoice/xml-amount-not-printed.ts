import { defineRule } from '../rule.ts';
import { hybridInvoice, isAmountPrinted, onlyEInvoice } from './page.ts';

/** The data asks for another amount than the page. */
export const xmlAmountNotPrinted = defineRule({
  id: 'xml-amount-not-printed',
  family: 'e-invoice',
  severity: 'CRITICAL',
  title: 'Data and page show different amounts',
  about:
    'An e-invoice shows people a page and programs a data file. The total of the data must be printed on the page.',
  why: 'Changing only one of the two forms gets another amount paid than the one a person approved.',
  falsePositives: 'Pages that print the amount as a picture; test files.',
  source: 'Factur-X 1.0, section 2: both forms must carry the same content.',
  logOdds: 3.5,
  appliesTo: hybridInvoice,
  evaluate: ({ document }) => {
    const invoice = onlyEInvoice(document);
    if (!invoice || (invoice.grandTotal === null && invoice.amountDue === null)) return null;
    if (isAmountPrinted(document, [invoice.grandTotal, invoice.amountDue])) return null;
    return {
      severity: 'CRITICAL',
      explanation: `The e-invoice data asks for ${invoice.grandTotal ?? invoice.amountDue}, which is printed nowhere on the page. Do not pay before the seller has said which is right.`,
      evidence: [{ place: null, text: invoice.grandTotal ?? invoice.amountDue ?? '' }],
    };
  },
});
