import sharp from 'sharp';
import { expect, test } from 'vitest';

import { DEFAULT_LIMITS, type FactsWanted } from './host/host.ts';
import { openPdfium } from './open/pdf/pdfium/document.ts';
import { renderPage } from './open/pdf/pdfium/render.ts';
import { INVOICE_LINES, pagesPdf, textLines } from './open/testing/write-pdf.ts';
import { readDocument } from './read.ts';

async function read(bytes: Uint8Array, facts: FactsWanted = 'all') {
  const result = await readDocument({ bytes, fileName: 'a.pdf', facts }, DEFAULT_LIMITS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('what the structure tells lies where the upright page shows it', async () => {
  const box = 'q 1 1 1 rg 0 0 0 RG 100 690 120 20 re f Q';
  const covered = `${textLines(INVOICE_LINES)}\n${box}`;
  const plain = await read(pagesPdf([{ content: covered }]));
  const turned = await read(pagesPdf([{ content: covered, entries: '/Rotate 90' }]));
  expect(turned.document.pages[0]?.turned).toBe(270);
  const [expected, found] = [plain, turned].map((outcome) => outcome.document.pdf?.overlays[0]?.place.box);
  expect(expected).toBeDefined();
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(found?.[side]).toBeCloseTo(expected?.[side] ?? -1, 3);
  }
});

test('with basic facts the same is read, and nothing is told of what only checks ask for', async () => {
  const bytes = pagesPdf([{ content: `${textLines(INVOICE_LINES)}\nq 1 1 1 rg 100 690 120 20 re f Q` }]);
  const [all, basic] = [await read(bytes), await read(bytes, 'basic')];
  expect(basic.extraction).toEqual(all.extraction);
  expect(basic.document.pages.map(({ words }) => words.map(({ text }) => text))).toEqual(
    all.document.pages.map(({ words }) => words.map(({ text }) => text)),
  );
  expect(all.document.pdf?.overlays).toHaveLength(1);
  expect(all.pictureHash).not.toBeNull();
  expect(basic.document.pdf?.overlays).toEqual([]);
  expect(basic.pictureHash).toBeNull();
  expect(basic.document.codes).toBeUndefined();
});

/** A page of text as a scanner hands it over. */
async function scanOf(lines: readonly string[]): Promise<Uint8Array> {
  const opened = await openPdfium(pagesPdf([{ content: textLines(lines) }]));
  if (!opened.ok) throw new Error(opened.error.message);
  const { pdfium, withPage, close } = opened.value;
  const drawn = withPage(0, (page) => renderPage(pdfium, page, { dpi: 120, maxPixels: 2_000_000 }));
  close();
  if (drawn === null) throw new Error('not drawn');
  const { data, width, height } = drawn;
  return await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

test('recognised amounts that contradict each other are looked at twice, those that agree are not', async () => {
  const lines = ['Invoice INV-100', 'Subtotal 100.00', 'VAT 20 % 20.00'];
  const seenTwice = async (total: string) => {
    const { document } = await read(await scanOf([...lines, `Total due GBP ${total}`]));
    return document.pages.flatMap(({ words }) =>
      words.filter((word) => word.seenTwice).map(({ text }) => text),
    );
  };
  expect(await seenTwice('520.00')).toEqual(['100.00', '20.00', '520.00']);
  expect(await seenTwice('120.00')).toEqual([]);
});
