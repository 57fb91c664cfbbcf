import type { DocumentedApi } from '../documented.ts';
import { ANALYSIS_ANSWERS } from './analysis.answers.ts';
import { ERROR_ANSWERS } from './errors.answers.ts';
import { FEEDBACK_ANSWERS } from './feedback.answers.ts';
import { RECEIPT_PROMISES } from './promises.ts';

/** The receipt API as it was published, item by item. */
export const RECEIPT_API: DocumentedApi = {
  name: 'receipt-api',
  answers: [...ANALYSIS_ANSWERS, ...FEEDBACK_ANSWERS, ...ERROR_ANSWERS],
  promises: RECEIPT_PROMISES,
};
