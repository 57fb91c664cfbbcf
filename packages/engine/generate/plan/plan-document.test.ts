import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, compare, isNear, minus, roundTo, sumOf, times } from '@vouch/core/money/decimal.ts';
import { BUSINESS_TYPES } from '../business-types/registry.ts';
import { COMPLEXITIES } from '../complexity.ts';
import { exact } from '../exact.ts';
import { LOCALES } from '../locales/registry.ts';
import { invoiceOf, receiptOf } from '../testing/plan-sample.ts';
import { percentOf } from './total-invoice.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('invoices add up to the cent', () => {
  test('every line is quantity × unit price less its discount', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const line of invoiceOf(seed).lines) {
          const full = times(line.quantity, line.unitPrice);
          const off = times(times(full, line.discountPercent ?? exact('0')), exact('0.01'));
          expect(line.lineTotal).toBe(roundTo(minus(full, off), 2));
        }
      }),
    );
  });

  test('lines, discounts, freight, tax, deposit and amount due follow from each other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { lines, totals } = invoiceOf(seed, { complexity: 'complex' });
        const same = (a: Parameters<typeof compare>[0], b: Parameters<typeof compare>[1]) =>
          expect(compare(a, b)).toBe(0);
        same(totals.lines, sumOf(lines.map((line) => line.lineTotal)));
        const adjusted = minus(totals.lines, totals.discountTotal ?? exact('0'));
        same(totals.net, sumOf([adjusted, totals.shipping ?? exact('0')]));
        same(totals.net, sumOf(totals.taxes.map(({ base }) => base)));
        for (const tax of totals.taxes) same(tax.amount, percentOf(tax.base, tax.rate));
        same(totals.tax, sumOf(totals.taxes.map(({ amount }) => amount)));
        same(totals.gross, sumOf([totals.net, totals.tax]));
        same(totals.due, minus(totals.gross, totals.paid ?? exact('0')));
      }),
    );
  });
});

describe('receipts add up to the cent', () => {
  test('the total is the sum of the lines where prices hold the tax', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { lines, totals } = receiptOf(seed, { locale: 'de-DE' });
        expect(compare(totals.gross, sumOf(lines.map((line) => line.lineTotal)))).toBe(0);
        for (const { base, amount, rate } of totals.taxes) {
          expect(isNear(percentOf(base, rate), amount, exact('0.01'))).toBe(true);
        }
      }),
    );
  });

  test('cash given less the total is the change, and a tip is charged on top', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { totals, tender } = receiptOf(seed, { businessType: 'restaurant' });
        if (tender.method === 'cash')
          expect(compare(tender.change, minus(tender.given, totals.gross))).toBe(0);
        else expect(compare(tender.charged, sumOf([totals.gross, tender.tip ?? exact('0')]))).toBe(0);
      }),
    );
  });

  test('where tax comes on top it is added to the lines', () => {
    const { lines, totals } = receiptOf(3, { locale: 'en-US' });
    expect(compare(totals.net, sumOf(lines.map((line) => line.lineTotal)))).toBe(0);
    expect(compare(totals.gross, sumOf([totals.net, absolute(totals.tax)]))).toBe(0);
  });
});

test.each(Object.values(COMPLEXITIES))(
  '$level documents hold $minLines to $maxLines lines',
  ({ level, minLines, maxLines }) => {
    const counts = Array.from(
      { length: 60 },
      (_, seed) => invoiceOf(seed, { complexity: level }).lines.length,
    );
    expect(Math.min(...counts)).toBe(minLines);
    expect(Math.max(...counts)).toBe(maxLines);
  },
);

test('only complex documents carry discounts, and some do', () => {
  const discounted = (level: 'simple' | 'detailed' | 'complex') =>
    Array.from({ length: 30 }, (_, seed) => invoiceOf(seed, { complexity: level })).filter(
      ({ totals, lines }) =>
        totals.discountTotal !== null || lines.some((line) => line.discountPercent !== null),
    ).length;
  expect([discounted('simple'), discounted('detailed')]).toEqual([0, 0]);
  expect(discounted('complex')).toBe(30);
});

test('every business type plans invoices in every language of its catalogue', () => {
  for (const { type, items, tradeWords } of Object.values(BUSINESS_TYPES)) {
    expect(items.length).toBeGreaterThanOrEqual(12);
    for (const locale of Object.values(LOCALES)) {
      expect(tradeWords[locale.language].length).toBeGreaterThan(0);
      const { seller, lines } = invoiceOf(1, { businessType: type, locale: locale.id });
      expect(seller.name.length).toBeGreaterThan(3);
      expect(new Set(lines.map((line) => line.description)).size).toBe(lines.length);
    }
  }
});

test('dates are in order and before the reference day', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const invoice = invoiceOf(seed, { referenceDay: '2024-03-01', complexity: 'detailed' });
      expect(invoice.issueDate <= '2024-03-01').toBe(true);
      expect(invoice.issueDate > '2023-03-01').toBe(true);
      expect(invoice.dueDate > invoice.issueDate).toBe(true);
      expect((invoice.deliveryDate ?? '') <= invoice.issueDate).toBe(true);
    }),
  );
});

test('a given company name is the seller', () => {
  expect(invoiceOf(5, { companyName: 'Test Company Inc' }).seller.name).toBe('Test Company Inc');
});
