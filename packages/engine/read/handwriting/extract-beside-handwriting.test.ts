import type { Document } from '@vouch/core/document/document.ts';
import { expect, test } from 'vitest';

import { typedDocument } from '../../extract/testing/typed-page.ts';
import { extractBesideHandwriting, HANDWRITTEN_CONFIDENCE } from './extract-beside-handwriting.ts';

const receipt = (date: string, total: string) => `
  Corner Bakery
  12 Quay Street
  Receipt No: 20417
  Date: ${date}

  Rye bread                 4.00
  Apple cake                6.00
  TOTAL                     ${total}

  Cash                      20.00
`;

/** The typed receipt with some of its words written by hand. */
function written(text: string, ...texts: readonly string[]): Document {
  const document = typedDocument(text, { source: 'ocr' });
  const pages = document.pages.map((page) => ({
    ...page,
    words: page.words.map((word) =>
      texts.includes(word.text) ? { ...word, handwritten: true as const } : word,
    ),
  }));
  return { ...document, pages };
}

test('a printed receipt is read as ever', () => {
  const { invoices, notices } = extractBesideHandwriting(written(receipt('14/03/2025', '10.00')));
  expect(invoices[0]?.fields.grandTotal?.confidence).toBeGreaterThan(0.8);
  expect(Object.values(invoices[0]?.fields ?? {}).filter(({ handwritten }) => handwritten)).toEqual([]);
  expect(notices).toEqual([]);
});

test('a total and a date that are filled in by hand are marked, hardly believed, and told', () => {
  const { invoices, notices } = extractBesideHandwriting(
    written(receipt('14/03/2025', '10.00'), '14/03/2025', '10.00'),
  );
  const { grandTotal, invoiceDate, invoiceNumber } = invoices[0]?.fields ?? {};
  expect(invoiceDate).toMatchObject({ value: '2025-03-14', handwritten: true });
  expect(invoiceDate?.confidence).toBeLessThanOrEqual(HANDWRITTEN_CONFIDENCE);
  expect(grandTotal?.handwritten).toBe(true);
  expect(grandTotal?.confidence).toBeLessThanOrEqual(HANDWRITTEN_CONFIDENCE);
  expect(grandTotal?.place).not.toBeNull();
  expect(invoiceNumber?.handwritten).toBeUndefined();
  expect(invoices[0]?.confidence).toBeLessThan(0.2);
  expect(notices).toEqual([expect.stringContaining('handwriting at the top of page 1')]);
});

test('no printed amount stands in surely for a total that nobody can read', () => {
  const { invoices } = extractBesideHandwriting(written(receipt('14/03/2025', 'lO,oo~'), 'lO,oo~'));
  expect(invoices[0]?.fields.grandTotal?.confidence ?? 0).toBeLessThanOrEqual(HANDWRITTEN_CONFIDENCE);
});

test('a note beside the print changes no value', () => {
  const plain = extractBesideHandwriting(written(receipt('14/03/2025', '10.00')));
  const noted = extractBesideHandwriting(
    written(`${receipt('14/03/2025', '10.00')}\n   99.50 Anna`, '99.50', 'Anna'),
  );
  expect(noted.invoices[0]?.fields).toEqual(plain.invoices[0]?.fields);
  expect(noted.notices).toHaveLength(1);
});
