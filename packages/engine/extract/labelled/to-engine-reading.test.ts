import { expect, test } from 'vitest';
import { buildInput } from '@vouch/core/testing/build.ts';
import { CORD_LABELS } from '../../models/label-maps/cord.ts';
import { SROIE_LABELS } from '../../models/label-maps/sroie.ts';
import type { LabelMap } from '../../models/label-maps/label-map.ts';
import type { LabelledText } from './labelled-text.ts';
import { toEngineReading } from './to-engine-reading.ts';

const { document } = buildInput({ text: ['Muster GmbH', '03.02.2026', 'Summe 1.119,00 EUR'] });
const one = (label: string, text: string, confidence = 0.8) => ({ label, text, confidence, row: null });
const cell = (label: string, text: string, row: number) => ({ label, text, confidence: 0.9, row });
const read = (labelled: readonly LabelledText[], labels: LabelMap = SROIE_LABELS) =>
  toEngineReading(labelled, labels, { document, page: 1 });

test('texts become values by our own parsers', () => {
  const reading = read([
    one('company', ' Muster GmbH '),
    one('date', '03.02.2026'),
    one('total', '1.119,00 EUR'),
  ]);
  expect(reading).toMatchObject({
    merchant: 'Muster GmbH',
    date: '2026-02-03',
    total: '1119.00',
    currency: 'EUR',
    unverified: [],
  });
  expect(reading.confidence).toBeCloseTo(0.8);
});

test('a value that stands nowhere on the page is unverified and little believed', () => {
  const reading = read([one('company', 'Muster GmbH'), one('total', '9.999,00', 1)]);
  expect(reading).toMatchObject({ total: '9999.00', unverified: ['total'], confidence: 0.3 });
});

test('a currency and further amounts are looked for as the others are', () => {
  const invented = read(
    [one('total.total_price', '1.119,00 USD'), one('total.cashprice', '2.000,00')],
    CORD_LABELS,
  );
  expect(invented).toMatchObject({ currency: 'USD', unverified: ['total', 'currency', 'cashGiven'] });
  const printed = read(
    [one('total.total_price', '1.119,00 EUR'), one('total.cashprice', '1.119,00')],
    CORD_LABELS,
  );
  expect(printed).toMatchObject({ currency: 'EUR', unverified: [] });
});

test('of several the surest counts; labels that mean nothing here do not', () => {
  const reading = read([
    one('total', '1', 0.2),
    one('total', '1.119,00', 0.9),
    one('__proto__', 'x'),
    one('toString', 'y'),
  ]);
  expect(reading).toMatchObject({ total: '1119.00', merchant: null, items: [] });
});

test('nothing that was read is no reading with a confidence', () => {
  expect(read([])).toMatchObject({
    merchant: null,
    total: null,
    date: null,
    currency: null,
    confidence: null,
  });
});

test('rows become items, and further amounts are told', () => {
  const reading = read(
    [
      cell('menu.nm', 'COFFEE', 0),
      cell('menu.cnt', '2 x', 0),
      cell('menu.price', '18,000', 0),
      cell('menu.nm', 'TEA', 1),
      one('sub_total.tax_price', '2,000'),
      one('total.total_price', '20,000'),
      one('total.cashprice', '50,000'),
    ],
    CORD_LABELS,
  );
  expect(reading.items).toEqual([
    { description: 'COFFEE', quantity: '2', amount: '18000' },
    { description: 'TEA', quantity: null, amount: null },
  ]);
  expect(reading).toMatchObject({ total: '20000', amounts: { taxTotal: '2000', cashGiven: '50000' } });
});
