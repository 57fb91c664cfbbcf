import { expect, test } from 'vitest';

import { readAlphabet } from './alphabet.ts';
import { findModelFiles } from './model-files.ts';

test('the alphabet of the models has the blank first and the space last', async () => {
  const alphabet = await readAlphabet(findModelFiles().alphabet);
  expect(alphabet.textOf(0)).toBe('');
  expect(alphabet.textOf(6_624)).toBe(' ');
  expect(alphabet.textOf(6_625)).toBe('');
});

test('full-width signs are written as Latin print has them', async () => {
  const alphabet = await readAlphabet(findModelFiles().alphabet);
  const texts = new Set(Array.from({ length: 6_625 }, (_, index) => alphabet.textOf(index)));
  expect(texts.has('：')).toBe(false);
  expect(texts.has('€')).toBe(true);
  expect(alphabet.textOf(alphabet.indexOf('0') ?? -1)).toBe('0');
  expect(alphabet.indexOf('ß')).toBeNull();
});
