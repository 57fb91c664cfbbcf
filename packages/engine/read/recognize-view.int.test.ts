import sharp from 'sharp';
import { expect, test } from 'vitest';

import { DEFAULT_LIMITS } from '../host/host.ts';
import { INVOICE_LINES, pagesPdf, stream, textLines } from '../open/testing/write-pdf.ts';
import { readDocument } from '../read.ts';

/** A JPEG that shows lines of text, as a photographed receipt would. */
async function photo(lines: readonly string[]): Promise<Buffer> {
  const scratch = pagesPdf([{ content: textLines(lines, 780), entries: '/MediaBox [0 600 400 800]' }]);
  const { openPdfium } = await import('../open/pdf/pdfium/document.ts');
  const { renderPage } = await import('../open/pdf/pdfium/render.ts');
  const opened = await openPdfium(scratch);
  if (!opened.ok) throw new Error(opened.error.message);
  const { value: document } = opened;
  const drawn = document.withPage(0, (page) =>
    renderPage(document.pdfium, page, { dpi: 150, maxPixels: 4_000_000 }),
  );
  document.close();
  if (drawn === null) throw new Error('not drawn');
  const { data, width, height } = drawn;
  return await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A page with the text, and the picture 500 × 250 points large at its foot. */
async function withPicture(text: string): Promise<Uint8Array> {
  const jpeg = await photo(['Harbour Cafe', 'Espresso 3.40', 'TOTAL 3.40']);
  const { width, height } = await sharp(jpeg).metadata();
  const size = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB`;
  const picture = stream(jpeg, `/Type /XObject /Subtype /Image ${size} /Filter /DCTDecode`);
  const entries = '/Resources << /XObject << /I1 6 0 R >> /Font << /F1 3 0 R >> >>';
  const content = `${text}\nq 500 0 0 250 50 50 cm /I1 Do Q`;
  return pagesPdf([{ content, entries }], { objects: [picture] });
}

async function textOf(bytes: Uint8Array): Promise<{ texts: string[]; source: string | undefined }> {
  const result = await readDocument({ bytes, fileName: 'a.pdf' }, { ...DEFAULT_LIMITS, timeoutMs: 110_000 });
  if (!result.ok) throw new Error(result.error.message);
  const [page] = result.value.document.pages;
  return { texts: (page?.words ?? []).map((word) => word.text), source: page?.textSource };
}

test('a receipt pasted into a letter is read beside the text of the letter', async () => {
  const { texts, source } = await textOf(await withPicture(textLines(INVOICE_LINES)));
  expect(source).toBe('text-layer');
  expect(texts).toContain('INV-2026-0042');
  expect(texts).toContain('Espresso');
  expect(texts.filter((text) => text === 'INV-2026-0042')).toHaveLength(1);
});

test('a page that is only a picture is read from it', async () => {
  const { texts, source } = await textOf(await withPicture(''));
  expect(source).toBe('ocr');
  expect(texts).toContain('Espresso');
});
