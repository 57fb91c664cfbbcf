import { expect, it } from 'vitest';

import { isStampedNumber } from './candidates.ts';
import { isValue, type MeasuredWord } from './measured-word.ts';

const MARKS = {} as MeasuredWord['marks'];

function word(text: string, left: number, top: number): MeasuredWord {
  const region = { left, top, right: left + 60, bottom: top + 20 };
  const box = { left: left / 1000, top: top / 1000, right: (left + 60) / 1000, bottom: (top + 20) / 1000 };
  return { text, region, box, height: 20, marks: MARKS };
}

it('leaves out a bare number alone at the edge of the page, and nothing else', () => {
  const stamp = word('3180404', 30, 10);
  expect(isStampedNumber(stamp, [stamp, word('TOTAL', 30, 500)])).toBe(true);
  expect(isStampedNumber(word('3-1708032', 30, 10), [])).toBe(true);
  expect(isStampedNumber(word('118', 410, 120), [word('Harbour', 300, 200)])).toBe(true);
  expect(isStampedNumber(stamp, [stamp, word('Bill', 200, 12)])).toBe(false);
  expect(isStampedNumber(word('3180404', 30, 500), [])).toBe(false);
  expect(['84.75', '12-03-2018'].some((text) => isStampedNumber(word(text, 30, 10), []))).toBe(false);
});

it('takes words with three digits or more for values', () => {
  expect(['84.75', '12/03/2018', 'RM28.05'].every((text) => isValue({ text }))).toBe(true);
  expect(['TOTAL', '2x', '1.5'].some((text) => isValue({ text }))).toBe(false);
});
