import { describe, expect, test } from 'vitest';
import { exact } from '../exact.ts';
import { LOCALES } from '../locales/registry.ts';
import { createRandom } from '../random.ts';
import { printDay } from './print-day.ts';
import { printNumber } from './print-number.ts';
import { createPrinter } from './printer.ts';

describe('numbers follow the locale', () => {
  test.each([
    ['de-DE', '1.234.567,50'],
    ['en-US', '1,234,567.50'],
    ['de-CH', '1’234’567.50'],
    ['fr-FR', '1\u00a0234\u00a0567,50'],
  ] as const)('%s', (locale, text) => {
    expect(printNumber(exact('1234567.50'), LOCALES[locale].money)).toBe(text);
  });

  test('small and negative numbers are not grouped in the sign', () => {
    expect(printNumber(exact('-123456.7'), LOCALES['de-DE'].money)).toBe('-123.456,7');
    expect(printNumber(exact('999'), LOCALES['de-DE'].money)).toBe('999');
  });
});

test('days follow the style', () => {
  expect(printDay('2031-03-09', 'd.m.y', 'de')).toBe('09.03.2031');
  expect(printDay('2031-03-09', 'd month y', 'de')).toBe('9. März 2031');
  expect(printDay('2031-03-09', 'month d, y', 'en')).toBe('March 9, 2031');
  expect(printDay('2031-03-09', 'm/d/y', 'en')).toBe('03/09/2031');
});

test('one printer writes all days and amounts the same way', () => {
  const print = createPrinter(LOCALES['en-GB'], createRandom('a'));
  expect(print.money(exact('5.00'))).toContain(print.currencyMark);
  expect(print.day('2031-03-09').length).toBe(print.day('2031-03-08').length);
});
