import { expect, test } from 'vitest';

import { mergeWords } from './merge-words.ts';

const box = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.12 };
const first = (text: string) => [{ text, box, confidence: 0.8, line: 0 }];
const second = (text: string, confidence = 0.9) => [{ text, box, confidence }];
const merged = (a: string, b: string) => mergeWords(first(a), second(b))[0]?.text;

test.each([
  ['Kaufer', 'Käufer', 'Käufer'],
  ['StraBe', 'Straße', 'Straße'],
  ['Quantite', 'Quantité', 'Quantité'],
  ['12.50', '€12.50', '€12.50'],
  ['12,50E', '12,50€', '12,50€'],
  ['f12.50', '£12.50', '£12.50'],
  ['E', '€', '€'],
])('%s is completed to %s', (a, b, expected) => {
  expect(merged(a, b)).toBe(expected);
});

test.each([
  ['12.50', '€13.50'],
  ['Kaufer', 'Läufer'],
  ['17.30', '17.80'],
  ['Total', 'Tofal'],
])('%s is never replaced by %s, which says something else', (a, b) => {
  expect(merged(a, b)).toBe(a);
});

test('agreement makes a word surer, doubt of the second reader changes nothing', () => {
  expect(mergeWords(first('Total'), second('Total'))[0]?.confidence).toBeCloseTo(0.98);
  expect(mergeWords(first('Kaufer'), second('Käufer', 0.3))).toEqual(first('Kaufer'));
});

test('a word elsewhere, or one much wider, says nothing', () => {
  const away = [{ text: 'Käufer', confidence: 0.9, box: { ...box, top: 0.5, bottom: 0.52 } }];
  const wide = [{ text: 'Käufer', confidence: 0.9, box: { ...box, right: 0.9 } }];
  expect(mergeWords(first('Kaufer'), away)).toEqual(first('Kaufer'));
  expect(mergeWords(first('Kaufer'), wide)).toEqual(first('Kaufer'));
});

test('signs in a text are taken literally', () => {
  expect(merged('(a+b)*', '€(a+b)*')).toBe('€(a+b)*');
  expect(merged('aab', '€(a+b)*')).toBe('aab');
});
