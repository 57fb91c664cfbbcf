import { expect, test } from 'vitest';

import { doubtOf } from './doubt.ts';

const words = (...lines: string[]) =>
  lines.flatMap((line, index) =>
    line.split(' ').map((text) => ({
      text,
      line: index,
      confidence: 0.9,
      box: { left: 0, top: 0, right: 1, bottom: 1 },
    })),
  );

test('an English receipt is not read twice', () => {
  expect(doubtOf(words('TAX INVOICE', 'Rice 4.30 S', 'Total 12.50', 'CASH 20.00'))).toBeNull();
});

test('a German invoice is, for its letters; without any currency also for its sign', () => {
  const german = ['Rechnung Nr. 7 vom 3.5.', 'Betrag netto 12,00'];
  expect(doubtOf(words(...german, 'Summe EUR 14,28'))).toEqual({ language: 'deu', currency: false });
  expect(doubtOf(words(...german))).toEqual({ language: 'deu', currency: true });
});

test('letters where a currency sign belongs raise doubt, once is chance', () => {
  expect(doubtOf(words('Tea f2.50', 'Cake f3.00'))).toEqual({ language: null, currency: true });
  expect(doubtOf(words('Net 1,980.00 E', 'Total 2,076.76 E'))).toEqual({ language: null, currency: true });
  expect(doubtOf(words('Tea f2.50', 'Cake 3.00'))).toBeNull();
});

test('an empty page raises none', () => {
  expect(doubtOf([])).toBeNull();
});
