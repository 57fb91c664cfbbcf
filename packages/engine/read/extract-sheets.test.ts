import type { Box } from '@vouch/core/geometry/box.ts';
import { expect, test } from 'vitest';

import { typedDocument, typedPage } from '../extract/testing/typed-page.ts';
import { extractSheets } from './extract-sheets.ts';
import type { ViewSheet } from './sheet.ts';

const receipt = (shop: string, total: string) => `
  ${shop}
  12 Quay Street
  Receipt No: ${total.replace('.', '')}7
  Date: 14/03/2025

  Rye bread                 1.00
  Apple cake                2.00
  TOTAL                     ${total}
`;
const left = receipt('Corner Bakery', '17.30');
const right = receipt('Harbour Cafe', '42.10');

/** A paper on one half of the page. */
function half(text: string, from: 0 | 0.5): ViewSheet {
  const toPage = (box: Box) => ({ ...box, left: from + box.left / 2, right: from + box.right / 2 });
  const { number: _number, ...view } = typedPage(text, { source: 'ocr' });
  return { view, toPage };
}

const photo = typedDocument('', { source: 'ocr' });

test('papers that lie side by side are documents of their own, with places on the page', () => {
  const sheets = new Map([[1, [half(left, 0), half(right, 0.5)]]]);
  const { invoices, text } = extractSheets(photo, sheets);
  expect(invoices.map(({ fields }) => fields.grandTotal?.value)).toEqual(['17.30', '42.10']);
  expect(invoices.map(({ fields }) => fields.sellerName?.value)).toEqual(['Corner Bakery', 'Harbour Cafe']);
  const boxes = invoices.map(({ fields }) => fields.grandTotal?.place?.box);
  expect(boxes[0]?.right).toBeLessThan(0.5);
  expect(boxes[1]?.left).toBeGreaterThan(0.5);
  const lineBoxes = invoices[1]?.lines.flatMap(({ description }) => description?.place?.box.left ?? []);
  expect(lineBoxes).toHaveLength(2);
  expect(Math.min(...(lineBoxes ?? []))).toBeGreaterThan(0.5);
  expect(text.split('\f')).toHaveLength(2);
});

test('one paper on a page is that page', () => {
  const { invoices } = extractSheets(photo, new Map([[1, [half(right, 0.5)]]]));
  expect(invoices).toHaveLength(1);
  expect(invoices[0]?.fields.grandTotal?.place?.box.left).toBeGreaterThan(0.5);
});

test('pages without papers are read as they are', () => {
  const { invoices } = extractSheets(typedDocument(left, { source: 'ocr' }), new Map());
  expect(invoices.map(({ fields }) => fields.grandTotal?.value)).toEqual(['17.30']);
});
