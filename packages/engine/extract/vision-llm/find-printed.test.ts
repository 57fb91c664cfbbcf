import type { Document, Word } from '@vouch/core/document/document.ts';
import { expect, test } from 'vitest';
import { findPrinted } from './find-printed.ts';

const words = (...texts: readonly string[]): readonly Word[] =>
  texts.map((text, index) => ({
    text,
    line: 0,
    confidence: 1,
    box: { left: index / 10, right: (index + 1) / 10, top: 0, bottom: 0.1 },
  }));
const paper = (...pages: readonly (readonly Word[])[]): Document =>
  ({
    pages: pages.map((own, index) => ({ number: index + 1, words: own })),
  }) as unknown as Document;

test('finds words in a row, whatever blanks and case', () => {
  const document = paper(words('Total', '1.190,00', 'EUR'));
  expect(findPrinted(document, 'total 1.190,00', 1)).toEqual({
    page: 1,
    box: { left: 0, right: 0.2, top: 0, bottom: 0.1 },
  });
  expect(findPrinted(document, '1.190,00 €', 1)).not.toBeNull();
});

test('looks on the named page first', () => {
  const document = paper(words('Total', '5.00'), words('Total', '5.00'));
  expect(findPrinted(document, '5.00', 2)?.page).toBe(2);
  expect(findPrinted(document, '5.00', 7)?.page).toBe(1);
});

test('finds nothing that is not printed: every digit counts', () => {
  const document = paper(words('Total', '1.190,00'));
  expect(findPrinted(document, '1.190,01', 1)).toBeNull();
  expect(findPrinted(document, '190,00', 1)).toBeNull();
  expect(findPrinted(document, '11.9000', 1)).toBeNull();
  expect(findPrinted(document, '…', 1)).toBeNull();
});

test.each(['-', '.', ':', '%', '..'])('finds nothing for %s, which names nobody', (sign) => {
  const document = paper(words('Alder-Ltd.', 'VAT:', '19%', '..'));
  expect(findPrinted(document, sign, 1)).toBeNull();
});

test('finds the sign of a currency as it is', () => {
  const document = paper(words('Total', '€5.00'));
  expect(findPrinted(document, '€', 1)).not.toBeNull();
  expect(findPrinted(document, '£', 1)).toBeNull();
});
