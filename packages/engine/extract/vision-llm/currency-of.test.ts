import type { Document } from '@vouch/core/document/document.ts';
import { expect, test } from 'vitest';
import { readCurrency } from './currency-of.ts';

const printing = (...texts: readonly string[]): Document => {
  const words = texts.map((text) => ({
    text,
    line: 0,
    confidence: 1,
    box: { left: 0, right: 1, top: 0, bottom: 1 },
  }));
  return { pages: [{ number: 1, words }] } as unknown as Document;
};
const read = (document: Document, text: string) => readCurrency(document, { text, page: 1 });

test('a code is printed where its sign is, with an amount or alone', () => {
  expect(read(printing('119,00€'), 'EUR')).toEqual({ code: 'EUR', isUnverified: false });
  expect(read(printing('£', '5.00'), 'GBP')).toEqual({ code: 'GBP', isUnverified: false });
});

test('letters within other words are no currency', () => {
  expect(read(printing('EUROPE', 'FORM', '5.00'), 'EUR')).toEqual({ code: 'EUR', isUnverified: true });
  expect(read(printing('FORM'), 'RM')).toMatchObject({ isUnverified: true });
});

test('a sign of several currencies says nothing', () => {
  expect(read(printing('$5.00'), 'USD')).toEqual({ code: 'USD', isUnverified: true });
});
