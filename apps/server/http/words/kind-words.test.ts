import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Day, NewAmount } from '@vouch/contract/common/scalars.ts';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { kindWords } from './kind-words.ts';

beforeAll(() => {
  z.config({ customError: kindWords });
});

const wordsFor = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test.each([
  [z.object({ a: z.string() }), {}, 'This is missing. Write text.'],
  [z.string(), 7, 'Write text.'],
  [z.coerce.number(), 'x', 'Write a number.'],
  [z.int(), 1.5, 'Write a whole number.'],
  [z.coerce.number().min(1), 0, 'Write a number that is at least 1.'],
  [z.number().lt(1), 2, 'Write a number that is below 1.'],
  [z.string().min(1), '', 'This must not be empty.'],
  [z.string().max(3), 'long', 'Write at most 3 characters.'],
  [z.array(z.int()).max(1), [1, 2], 'Give at most 1 entries.'],
  [z.enum(['a', 'b']), 'c', 'Write "a" or "b".'],
  [z.uuid(), 'x', 'Write an id (UUID) such as 0198a3b2-7c1d-7e2f-8a3b-4c5d6e7f8a9b.'],
  [z.iso.date(), 'x', 'Write a day as YYYY-MM-DD.'],
  [z.object({ a: NewAmount }), {}, 'This is missing. Write text.'],
  [NewAmount, 12.5, 'Write a decimal as text such as "1250.00", with at most 8 decimals.'],
  [Day, null, 'Write a day as YYYY-MM-DD.'],
  [z.strictObject({}), { a: 1 }, 'Leave out "a": it is not known here.'],
])('%#: what is wrong with a value is said by what is expected', (schema, value, words) => {
  expect(wordsFor(schema, value)).toEqual([words]);
});

test('a schema that says it better itself is heard', () => {
  expect(wordsFor(z.string().regex(/x/, 'Write an x.'), 'y')).toEqual(['Write an x.']);
});

test('no endpoint answers in the words of the schema library', () => {
  const raw = /invalid|expected|received|too (?:big|small)|unrecognized/i;
  const odd = [undefined, null, 7, -1, 'x', '', 'x'.repeat(100_000), [], {}, [{}], true, Number.NaN];
  let seen = 0;
  for (const { body, query, params } of ENDPOINTS) {
    for (const schema of [body, query, params].filter((one) => one !== undefined)) {
      const shape: Record<string, unknown> = schema instanceof z.ZodObject ? schema.shape : {};
      const values = odd.flatMap((value) => [
        value,
        Object.fromEntries(Object.keys(shape).map((key) => [key, value])),
      ]);
      for (const message of values.flatMap((value) => wordsFor(schema, value) ?? [])) {
        expect(message).not.toMatch(raw);
        expect(message).toMatch(/^[A-Z].*\.$/s);
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(200);
});
