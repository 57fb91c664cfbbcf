import { expect, test } from 'vitest';

import type { Glyph } from './glyphs.ts';
import { splitWords } from './split-words.ts';

const size = { width: 400, height: 200 };
const rect = { x: 200, y: 100, width: 200, height: 20, angle: 0 };
const glyphs = (text: string): Glyph[] =>
  Array.from(text, (character, index) => ({ text: character, step: index + 0.5, probability: 0.9 }));

test('words have their own boxes, in order and within the line', () => {
  const words = splitWords({ rect, glyphs: glyphs('TOTAL 12.50'), stepShare: 1 / 11 }, size, 3);
  expect(words.map((word) => [word.text, word.line])).toEqual([
    ['TOTAL', 3],
    ['12.50', 3],
  ]);
  const [label, amount] = words;
  expect(label?.box.left).toBeCloseTo(0.25);
  expect(label?.box.right).toBeLessThanOrEqual(amount?.box.left ?? 0);
  expect(amount?.box.right).toBeCloseTo(0.75);
  expect(amount?.box.top).toBeCloseTo(0.45);
  expect(amount?.confidence).toBeCloseTo(0.9);
});

test('spaces alone are no words', () => {
  expect(splitWords({ rect, glyphs: glyphs('   '), stepShare: 1 / 3 }, size, 0)).toEqual([]);
});
