import { defineRule } from '../rule.ts';
import { hybridInvoice, isTextPrinted, onlyEInvoice } from './page.ts';

/** The data has another invoice number than the page. */
export const xmlNumberNotPrinted = defineRule({
  id: 'xml-number-not-printed',
  family: 'e-invoice',
  severity: 'INFO',
  title: 'The number of the data is not on the page',
  about: 'The invoice number of the data file must be printed on the page.',
  why: 'Page and data of two different invoices joined in one file carry two numbers.',
  falsePositives: 'Pages that print the number as a picture or split it up.',
  source: 'EN 16931 BT-1; Factur-X 1.0, section 2.',
  logOdds: 1.2,
  appliesTo: hybridInvoice,
  evaluate: ({ document }) => {
    const number = onlyEInvoice(document)?.number ?? null;
    if (number === null || isTextPrinted(document, number)) return null;
    return {
      severity: 'INFO',
      explanation: `The e-invoice data names number ${number}, which is printed nowhere on the page. Make sure that page and data belong together.`,
      evidence: [{ place: null, text: number }],
    };
  },
});
