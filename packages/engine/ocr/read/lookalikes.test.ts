import { expect, test } from 'vitest';

import { type Candidate, settleLookalikes } from './lookalikes.ts';

const sure = (text: string): Candidate[] =>
  Array.from(text, (character) => ({ text: character, probability: 0.95, alternative: null }));
const doubt = (text: string, other: string, chance: number): Candidate => ({
  text,
  probability: 0.6,
  alternative: { text: other, probability: chance },
});
const settle = (word: readonly Candidate[]) =>
  settleLookalikes(word)
    .map((candidate) => candidate.text)
    .join('');

test('between letters a doubtful digit becomes the letter', () => {
  expect(settle([...sure('C'), doubt('0', 'O', 0.1), ...sure('KIES')])).toBe('COKIES');
});

test('between digits a doubtful letter becomes the digit, across a point too', () => {
  expect(settle([...sure('475'), doubt('O', '0', 0.2), ...sure('0')])).toBe('47500');
  expect(settle([...sure('1'), doubt('O', '0', 0.2), ...sure('.50')])).toBe('10.50');
});

test('between a letter and a digit nothing is changed', () => {
  expect(settle([...sure('A'), doubt('5', 'S', 0.5), ...sure('7')])).toBe('A57');
});

test('at the edge of a word it takes more doubt, and a word without the first kind', () => {
  expect(settle([...sure('MIL'), doubt('0', 'O', 0.3)])).toBe('MILO');
  expect(settle([...sure('MIL'), doubt('0', 'O', 0.1)])).toBe('MIL0');
  expect(settle([...sure('3IN'), doubt('1', 'I', 0.5)])).toBe('3IN1');
});

test('a character that the recogniser is sure of stays, whatever its neighbours', () => {
  expect(settle([...sure('A'), doubt('0', 'O', 0.01), ...sure('B')])).toBe('A0B');
  expect(settle(sure('A0B'))).toBe('A0B');
});

test('another word says nothing', () => {
  expect(settle([...sure('AB-'), doubt('0', 'O', 0.5)])).toBe('AB-0');
});

test('a decimal place is a digit, also behind a currency code; a letter behind the amount stays', () => {
  expect(settle([...sure('RM8.0'), doubt('O', '0', 0.2)])).toBe('RM8.00');
  expect(settle([...sure('RM8.00'), doubt('S', '5', 0.2), ...sure('R')])).toBe('RM8.00SR');
});
