import { expect, test } from 'vitest';

import { accented } from './accented-letters.ts';

test.each([
  ['a', 'flat', 'por', 'ã'],
  ['a', 'acute', 'por', 'á'],
  ['n', 'roof', 'spa', 'ñ'],
  ['o', 'dots', 'deu', 'ö'],
  ['U', 'roof', 'deu', 'Ü'],
  ['e', 'grave', 'fra', 'è'],
  ['E', 'roof', 'fra', 'É'],
  ['C', 'cedilla', 'fra', 'Ç'],
] as const)('%s with a mark (%s) in a text in %s is %s', (...[letter, shape, language, expected]) => {
  expect(accented(letter, shape, language)).toBe(expected);
});

test.each([
  ['n', 'flat', 'deu'],
  ['c', 'cedilla', 'spa'],
  ['e', 'cedilla', 'ita'],
] as const)('a language that has no such letter (%s, %s, %s) gets none', (letter, shape, language) => {
  expect(accented(letter, shape, language)).toBeNull();
});
