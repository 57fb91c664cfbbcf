import { expect, test } from 'vitest';

import { addSigns } from './add-signs.ts';

const amount = (text: string, left: number, line = 0) => ({
  text,
  line,
  confidence: 0.9,
  box: { left, right: left + 0.1, top: 0.1 + line * 0.1, bottom: 0.12 + line * 0.1 },
});
const sign = (left: number, confidence = 0.9, top = 0.1) => ({
  text: '€',
  confidence,
  box: { left, right: left + 0.015, top, bottom: top + 0.02 },
});
const texts = (words: readonly { text: string }[]) => words.map((word) => word.text).join(' ');

test('a sign right after or right before an amount is added to its line', () => {
  expect(texts(addSigns([amount('12,50', 0.5)], [sign(0.61)]))).toBe('12,50 €');
  expect(texts(addSigns([amount('12,50', 0.5)], [sign(0.47)]))).toBe('€ 12,50');
  expect(addSigns([amount('9,00', 0.5, 2)], [sign(0.61, 0.9, 0.3)])[1]?.line).toBe(2);
});

test('a sign far away, on another line, or seen unsurely is not', () => {
  const words = [amount('12,50', 0.5)];
  expect(addSigns(words, [sign(0.8)])).toEqual(words);
  expect(addSigns(words, [sign(0.61, 0.9, 0.3)])).toEqual(words);
  expect(addSigns(words, [sign(0.61, 0.2)])).toEqual(words);
});

test('a sign that is there already is not doubled', () => {
  const words = [amount('12,50', 0.5), { ...amount('€', 0.61), box: sign(0.61).box }];
  expect(texts(addSigns(words, [sign(0.61)]))).toBe('12,50 €');
});

test('signs are only added to amounts', () => {
  expect(texts(addSigns([amount('Total', 0.5)], [sign(0.61)]))).toBe('Total');
});

test('a sign between two amounts is added once', () => {
  const words = [amount('12,50', 0.5), amount('25,00', 0.63)];
  expect(texts(addSigns(words, [sign(0.61)]))).toBe('12,50 € 25,00');
});
