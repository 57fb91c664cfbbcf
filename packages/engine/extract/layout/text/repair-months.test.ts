import { expect, test } from 'vitest';
import { readTyped } from '../../testing/values-of.ts';
import { repairMonths } from './repair-months.ts';

test.each([
  ['Date: 0ct 3, 2016', 'Date: oct 3, 2016'],
  ['3 N0V 2016', '3 NoV 2016'],
  ['12 Apri1 2019', '12 April 2019'],
  ['SKU 0CT55 150 A1 105', 'SKU 0CT55 150 A1 105'],
])('%s reads %s', (printed, read) => {
  expect(repairMonths(printed)).toBe(read);
});

test('a date whose month was misread is found on a recognised page only, with its text as printed', () => {
  const page = '\n MAJU SDN BHD\n Date: 0ct 3, 2016 12:16\n TOTAL 3.00\n CASH 3.00';
  expect(readTyped(page, { source: 'ocr' })?.fields.invoiceDate).toMatchObject({
    value: '2016-10-03',
    raw: '0ct 3, 2016',
  });
  expect(readTyped(page)?.fields.invoiceDate).toBeUndefined();
});
