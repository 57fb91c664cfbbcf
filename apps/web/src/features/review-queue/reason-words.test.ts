import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { expect, it } from 'vitest';
import { reasonWords } from './reason-words.ts';

type Fields = ReviewBody['document']['fields'];

const fieldsOf = (...names: readonly string[]) => ({
  fields: Object.fromEntries(names.map((name) => [name, { value: 'x' }])) as unknown as Fields,
});
const missing = { code: 'missing-fields', text: 'Something was not found.' } as const;

it('names the values that were not found', () => {
  const document = fieldsOf('invoiceNumber', 'sellerName', 'invoiceDate');
  expect(reasonWords(missing, document)).toBe('Not found: Total, Currency.');
});

it('says what the server says when nothing is missing any more, and of other reasons', () => {
  const whole = fieldsOf('invoiceNumber', 'sellerName', 'invoiceDate', 'currency', 'grandTotal');
  expect(reasonWords(missing, whole)).toBe('Something was not found.');
  expect(reasonWords({ code: 'duplicate', text: 'It came before.' }, fieldsOf())).toBe('It came before.');
});
