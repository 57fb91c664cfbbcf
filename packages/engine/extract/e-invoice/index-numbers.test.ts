import { expect, test } from 'vitest';
import type { Page } from '@vouch/core/document/document.ts';
import { indexNumbers } from './index-numbers.ts';
import { wordsOf } from './indexed-word.ts';

function keysOf(row: string): readonly string[] {
  const words = row.split(' ').map((text, column) => ({
    text,
    line: 0,
    confidence: 1,
    box: { left: column / 20, right: (column + 1) / 20, top: 0, bottom: 0.1 },
  }));
  const page: Page = {
    number: 1,
    width: 595,
    height: 842,
    unit: 'pt',
    textSource: 'text-layer',
    words,
    turned: 0,
  };
  return [...indexNumbers(wordsOf([page])).keys()];
}

test('a group of digits of an account number is no number of its own', () => {
  expect(keysOf('IBAN: DE12 3456 7890 1234 5678 20')).toEqual([]);
  expect(keysOf('IBAN:FR76 9999 9009 9637 20')).toEqual([]);
});

test('a rate beside a short code is found', () => {
  expect(keysOf('VAT 20 %')).toContain('20');
  expect(keysOf('AB12 20 150.00')).toContain('20');
});
