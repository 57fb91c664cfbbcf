import { expect, test } from 'vitest';

import { INVOICE_LINES, pagesPdf, textLines } from '../../testing/write-pdf.ts';
import { charsOf } from './chars.ts';
import { openPdfium } from './document.ts';

async function open() {
  const content = textLines(INVOICE_LINES);
  const opened = await openPdfium(pagesPdf([{ content }, { content: textLines(['Second page']) }]));
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

test('a page stays loaded for its next use, until it is forgotten or another one is used', async () => {
  const document = await open();
  const load = (index: number) => document.withPage(index, (page) => page);
  const first = load(0);
  expect(load(0)).toBe(first);
  document.forgetPage();
  const anew = load(0);
  expect(anew).not.toBe(first);
  load(1);
  expect(load(0)).not.toBe(anew);
  document.close();
});

test('a page can be used within the use of another one, and neither is closed too early', async () => {
  const document = await open();
  const texts = document.withPage(0, (outer) => {
    const inner = document.withPage(1, (page) => charsOf(document.pdfium, page).map(({ text }) => text));
    document.forgetPage();
    return [charsOf(document.pdfium, outer).length, inner?.join('').trim()];
  });
  expect(texts?.[0]).toBeGreaterThan(50);
  expect(texts?.[1]).toBe('Second page');
  expect(document.withPage(9, () => true)).toBeNull();
  document.close();
});
