import { ConflictError, InvalidInputError } from '@vouch/sdk/errors.ts';
import { expect, it } from 'vitest';
import { faultsOf, refusalWords } from './input-faults.ts';

const facts = { status: 400, code: 'invalid-input', requestId: null, retryAfterMs: null };
const refused = (...pointers: readonly string[]) =>
  new InvalidInputError({
    ...facts,
    message: 'The input is not right.',
    faults: pointers.map((pointer) => ({ pointer, code: 'invalid', detail: 'Write a decimal.' })),
  });

it('puts a fault beside the value it belongs to', () => {
  const error = refused('/body/total_amount', '/body/nowhere');
  expect(faultsOf(error)).toEqual({ total_amount: 'Write a decimal.' });
  expect(refusalWords(error)).toContain('marked');
});

it('says which line and cell is meant', () => {
  expect(refusalWords(refused('/body/line_items/2/unit_price'))).toBe('Line 3, Price: Write a decimal.');
});

it('repeats what the server said about anything else', () => {
  const error = new ConflictError({ ...facts, message: 'Somebody else works on it.', faults: [] });
  expect(faultsOf(error)).toEqual({});
  expect(refusalWords(error)).toBe('Somebody else works on it.');
  expect(refusalWords(refused('/body/nowhere'))).toBe('The input is not right.');
});
