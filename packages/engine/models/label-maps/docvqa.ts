import type { FieldTarget } from './label-map.ts';

/** DocVQA (Mathew et al., WACV 2021) models answer any question: these are asked, one after the other. */
export const DOCVQA_QUESTIONS: Readonly<Partial<Record<FieldTarget, string>>> = {
  sellerName: 'What is the name of the company that issued this document?',
  invoiceDate: 'What is the date of this document?',
  grandTotal: 'What is the total amount?',
  currency: 'What is the currency of the total amount?',
};
