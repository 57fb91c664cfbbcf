import { expect, test } from 'vitest';
import { isStorable } from './storable-text.ts';

test('what a database refuses is found in values, keys and any depth', () => {
  for (const text of ['a\0b', '\ud800', 'x\udc00y']) {
    expect(isStorable(text)).toBe(false);
    expect(isStorable({ a: [1, { b: text }] })).toBe(false);
    expect(isStorable({ [text]: 1 })).toBe(false);
  }
});

test('everything else may be stored', () => {
  for (const value of [undefined, null, 7, true, '', 'Ünï 株 👩‍🚀\n\t', { a: ['b', null] }, [[]]]) {
    expect(isStorable(value)).toBe(true);
  }
});

test('depth is no danger', () => {
  let deep: unknown = 'a\0b';
  for (let level = 0; level < 200_000; level += 1) deep = [deep];
  expect(isStorable(deep)).toBe(false);
});
