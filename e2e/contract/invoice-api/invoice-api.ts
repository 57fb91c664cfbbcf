import type { DocumentedApi } from '../documented.ts';
import { ERROR_ANSWERS } from './errors.answers.ts';
import { INVOICE_ANSWERS } from './invoices.answers.ts';
import { OPERATING_ANSWERS } from './operating.answers.ts';
import { PROCESSING_ANSWERS } from './processing.answers.ts';
import { INVOICE_PROMISES } from './promises.ts';

/** The invoice API as it was published, item by item. */
export const INVOICE_API: DocumentedApi = {
  name: 'invoice-api',
  answers: [...INVOICE_ANSWERS, ...PROCESSING_ANSWERS, ...OPERATING_ANSWERS, ...ERROR_ANSWERS],
  promises: INVOICE_PROMISES,
};
