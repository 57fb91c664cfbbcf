import { describe, expect, test } from 'vitest';

import { alphabetOf } from '../models/alphabet.ts';
import { CHARACTERS, outputOf } from '../testing/steps.ts';
import { glyphsOf } from './glyphs.ts';

const alphabet = alphabetOf(CHARACTERS);
const textOf = (steps: readonly Readonly<Record<string, number>>[]) =>
  glyphsOf(outputOf(steps), alphabet)
    .map((glyph) => glyph.text)
    .join('');

describe('a mark that was seen faintly', () => {
  test('ends a line behind a letter, as what it is likelier to be', () => {
    expect(textOf([{ a: 0.9 }, { ',': 0.08, '.': 0.04 }])).toBe('a,');
    expect(textOf([{ a: 0.9 }, { ',': 0.04, '.': 0.4 }])).toBe('a.');
    expect(textOf([{ a: 0.9 }, { ',': 0.04, '.': 0.2 }])).toBe('a');
    expect(textOf([{ a: 0.9 }, { ',': 0.04, '.': 0.03 }])).toBe('a');
  });

  test('ends a line behind a digit only as a comma: points there are specks', () => {
    expect(textOf([{ '5': 0.9 }, { ',': 0.2 }])).toBe('5,');
    expect(textOf([{ '5': 0.9 }, { '.': 0.2 }])).toBe('5');
  });

  test('is a comma between words where a good share of it is', () => {
    expect(textOf([{ a: 0.9 }, { ',': 0.3, '.': 0.05 }, { '1': 0.9 }])).toBe('a,1');
    expect(textOf([{ a: 0.9 }, { ',': 0.2, '.': 0.2 }, { ' ': 0.9 }, { b: 0.9 }])).toBe('a, b');
    expect(textOf([{ a: 0.9 }, { ',': 0.05, '.': 0.4 }, { b: 0.9 }])).toBe('ab');
  });

  test('never parts digits', () => {
    expect(textOf([{ '1': 0.9 }, { ',': 0.45 }, { '5': 0.9 }])).toBe('15');
    expect(textOf([{ '1': 0.9 }, { ',': 0.45 }, { ' ': 0.9 }, { '5': 0.9 }])).toBe('1 5');
  });
});

describe('a point behind a letter', () => {
  test('that may as well be a comma is one', () => {
    expect(textOf([{ a: 0.9 }, { '.': 0.6, ',': 0.3 }, { b: 0.9 }])).toBe('a,b');
    expect(textOf([{ a: 0.9 }, { '.': 0.8, ',': 0.1 }, { b: 0.9 }])).toBe('a.b');
  });

  test('and no other is changed', () => {
    expect(textOf([{ '1': 0.9 }, { '.': 0.6, ',': 0.3 }, { '5': 0.9 }])).toBe('1.5');
  });
});
