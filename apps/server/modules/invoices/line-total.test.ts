import { expect, test } from 'vitest';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';
import { withLineTotals } from './line-total.ts';

const totalOf = (currency: string | null, line: Partial<Record<keyof InvoiceLine, string | null>>) =>
  withLineTotals({ currency, lines: [{ lineTotal: null, ...line }] } as unknown as InvoiceContent).lines[0]
    ?.lineTotal;

test.each([
  ['EUR', '1.5', '27.000000', '40.50'],
  ['EUR', '3', '0.335', '1.01'],
  ['USD', '2', '10', '20.00'],
  ['JPY', '3', '33.5', '101'],
  ['KWD', '1', '1.2345', '1.235'],
  ['EUR', '-1', '0.005', '-0.01'],
])('in %s %s × %s is %s', (currency, ...[quantity, unitPrice, total]) => {
  expect(totalOf(currency, { quantity, unitPrice })).toBe(total);
});

test.each([
  ['2', '10.00', '20.00'],
  ['1.5', '27.000000', '40.500000'],
  ['0.125', '0.5', '0.0625'],
  ['3', '7', '21'],
  ['0.12345678', '0.1', '0.01234568'],
])('in an unknown currency %s × %s stays exact: %s', (quantity, unitPrice, total) => {
  expect(totalOf(null, { quantity, unitPrice })).toBe(total);
  expect(totalOf('XYZ', { quantity, unitPrice })).toBe(total);
});

test('what the paper says stays, and of nothing nothing is made', () => {
  expect(totalOf('EUR', { quantity: '2', unitPrice: '3', lineTotal: '7.1234' })).toBe('7.1234');
  expect(totalOf('EUR', { quantity: null, unitPrice: '3' })).toBeNull();
  expect(totalOf('EUR', { quantity: '2', unitPrice: null })).toBeNull();
});
