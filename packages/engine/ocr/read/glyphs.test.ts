import { expect, test } from 'vitest';

import { alphabetOf } from '../models/alphabet.ts';
import { CHARACTERS, outputOf } from '../testing/steps.ts';
import { glyphsOf } from './glyphs.ts';

const alphabet = alphabetOf(CHARACTERS);
const read = (steps: readonly Readonly<Record<string, number>>[]) => glyphsOf(outputOf(steps), alphabet);
const textOf = (steps: readonly Readonly<Record<string, number>>[]) =>
  read(steps)
    .map((glyph) => glyph.text)
    .join('');

test('repeats are joined, blanks dropped, and a blank parts two equal characters', () => {
  expect(textOf([{ a: 0.9 }, { a: 0.8 }, {}, { a: 0.9 }, { b: 0.9 }, {}])).toBe('aab');
});

test('a character stands in the middle of its steps and keeps its highest chance', () => {
  const [glyph] = read([{}, { a: 0.6 }, { a: 0.9 }, { a: 0.7 }, {}]);
  expect(glyph).toMatchObject({ text: 'a', step: 2.5 });
  expect(glyph?.probability).toBeCloseTo(0.9);
});

test('the likeliest character wins although none is above a half', () => {
  expect(textOf([{ a: 0.35, b: 0.4 }])).toBe('b');
});

test('a space that was seen faintly between two characters is taken', () => {
  expect(textOf([{ a: 0.9 }, { ' ': 0.1 }, { b: 0.9 }])).toBe('a b');
  expect(textOf([{ a: 0.9 }, { ' ': 0.03 }, { b: 0.9 }])).toBe('ab');
});

test('between characters far apart an even fainter one is', () => {
  expect(textOf([{ a: 0.9 }, {}, { ' ': 0.03 }, {}, {}, { b: 0.9 }])).toBe('a b');
  expect(textOf([{ a: 0.9 }, {}, {}, {}, {}, { b: 0.9 }])).toBe('ab');
});

test('a faint space beside a point does not tear an amount', () => {
  expect(textOf([{ '1': 0.9 }, { '.': 0.9 }, { ' ': 0.2 }, { '5': 0.9 }])).toBe('1.5');
});

test('a clear space is kept and not doubled', () => {
  expect(textOf([{ a: 0.9 }, { ' ': 0.9 }, { b: 0.9 }])).toBe('a b');
});

test('doubt between look-alikes is settled by the neighbours', () => {
  expect(textOf([{ R: 0.9 }, { '0': 0.6, O: 0.3 }, { M: 0.9 }])).toBe('ROM');
  expect(textOf([{ '1': 0.9 }, { O: 0.6, '0': 0.3 }, { '.': 0.9 }, { '5': 0.9 }])).toBe('10.5');
});

test('no output gives no characters', () => {
  expect(read([])).toEqual([]);
});
