import { describe, expect, test } from 'vitest';
import { readTyped } from '../../testing/values-of.ts';
import { type Choice, confidenceOf } from './confidence.ts';

const CHOICES: readonly Choice[] = [
  'total',
  'sideAmount',
  'date',
  'code',
  'name',
  'buyerName',
  'shopName',
  'address',
  'shopAddress',
  'currency',
  'line',
];

test.each(CHOICES)('the confidence of a %s grows with the evidence and stays within 0 and 1', (choice) => {
  const steps = Array.from({ length: 60 }, (_, index) => confidenceOf(choice, index / 2 - 10));
  expect(Math.min(...steps)).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeLessThan(1);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

describe('the shop of a receipt', () => {
  const read = (name: string, confidence: number) =>
    readTyped(
      `\n  ${name}\n  NO 5, JALAN IPOH,\n  51200 KUALA LUMPUR\n  Date: 03/03/2020 10:12\n  TOTAL   5.00\n  CASH   5.00`,
      { source: 'ocr', confidence },
    )?.fields;

  test('is the surer the more clearly it was read, and the more it looks like a company', () => {
    const sure = read('MAJU JAYA SDN BHD', 0.99)?.sellerName?.confidence ?? 0;
    expect(sure).toBeGreaterThan(0.9);
    expect(read('MAJU JAYA SDN BHD', 0.85)?.sellerName?.confidence).toBeLessThan(0.8);
    expect(read('Maju jaya', 0.99)?.sellerName?.confidence).toBeLessThan(sure);
  });

  test('has an address whose confidence does not hang on the name', () => {
    expect(read('Maju jaya', 0.99)?.sellerAddress?.confidence).toBe(
      read('MAJU JAYA SDN BHD', 0.99)?.sellerAddress?.confidence,
    );
  });
});
