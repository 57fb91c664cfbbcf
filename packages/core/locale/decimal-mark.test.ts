import { expect, test } from 'vitest';
import { inferDecimalMark } from './decimal-mark.ts';

test('amounts that can be read one way decide', () => {
  expect(inferDecimalMark(['12,50', '1.234', '3'])).toBe(',');
  expect(inferDecimalMark(['12.50', '1,234', '3'])).toBe('.');
  expect(inferDecimalMark(['1.234,56', '2.000'])).toBe(',');
  expect(inferDecimalMark(["1'234.50"])).toBe('.');
  expect(inferDecimalMark(['1,23,456.78'])).toBe('.');
});

test('the majority wins over a stray number', () => {
  expect(inferDecimalMark(['12,50', '8,30', '08.30'])).toBe(',');
});

test('nothing is decided without evidence or on a tie', () => {
  expect(inferDecimalMark([])).toBeNull();
  expect(inferDecimalMark(['1.234', '5,678', '42'])).toBeNull();
  expect(inferDecimalMark(['1.50', '1,50'])).toBeNull();
});
