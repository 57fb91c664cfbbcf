import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

import { openPdfium } from '../open/pdf/pdfium/document.ts';
import { renderPage } from '../open/pdf/pdfium/render.ts';
import { ocrAvailable } from './availability.ts';
import type { Turn } from './page/frame.ts';
import { turnPicture } from './page/turn-picture.ts';
import type { RgbPicture } from './picture.ts';
import { recognizePage } from './recognize.ts';

const ROWS = [
  ['CORNER BAKERY', ''],
  ['Date: 14/03/2025', ''],
  ['Rye bread', '4.80'],
  ['Apple cake', '12.50'],
  ['TOTAL', '17.30'],
] as const;
const LINES = ROWS.map(([label, amount]) => `${label} ${amount}`.trim());

/** A receipt drawn with a font that the PDF engine brings along. */
async function drawReceipt(rows: readonly (readonly [string, string])[] = ROWS): Promise<RgbPicture> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([260, 200]);
  for (const [index, [label, amount]] of rows.entries()) {
    const y = 165 - index * 30;
    page.drawText(label, { x: 20, y, size: 15, font });
    page.drawText(amount, { x: 190, y, size: 15, font });
  }
  const opened = await openPdfium(await pdf.save());
  if (!opened.ok) throw new Error(opened.error.message);
  const { value: document } = opened;
  try {
    const drawn = document.withPage(0, (shown) =>
      renderPage(document.pdfium, shown, { dpi: 150, maxPixels: 1_000_000 }),
    );
    if (drawn === null) throw new Error('The page was not drawn.');
    return drawn;
  } finally {
    document.close();
  }
}

test('reading is available where the packages are installed', async () => {
  expect(await ocrAvailable()).toEqual({ available: true });
});

test.each<Turn>([0, 90, 180, 270])(
  'a receipt that must be turned by %i degrees is read row by row',
  async (turned) => {
    const picture = turnPicture(await drawReceipt(), ((360 - turned) % 360) as Turn);
    const streamed: string[] = [];
    const page = await recognizePage(picture, { onLines: (lines) => streamed.push(...lines) });
    expect(page.turned).toBe(turned);
    expect(page.lines).toEqual(LINES);
    expect(streamed).toEqual(LINES);
    const total = page.words.find((word) => word.text === '17.30');
    expect(total).toMatchObject({ line: 4 });
    expect(total?.box.left).toBeGreaterThan(0.68);
    expect(total?.box.right).toBeLessThan(0.95);
    expect(total?.box.top).toBeGreaterThan(0.65);
    expect(total?.confidence).toBeGreaterThan(0.9);
  },
);

test('accents that stand on the paper are read, in the language of the page', async () => {
  const page = await recognizePage(
    await drawReceipt([
      ['Clínica Peñarrubia', ''],
      ['Calle del Olmo 3', ''],
      ['Fecha 14/03/2025', ''],
      ['Sesión', '12,50'],
      ['Gracias', ''],
    ]),
  );
  expect(page.lines).toEqual([
    'Clínica Peñarrubia',
    'Calle del Olmo 3',
    'Fecha 14/03/2025',
    'Sesión 12,50',
    'Gracias',
  ]);
});

test('an empty page has no text', async () => {
  const page = await recognizePage({
    data: new Uint8Array(300 * 300 * 3).fill(255),
    width: 300,
    height: 300,
  });
  expect(page).toEqual({ words: [], turned: 0, lines: [] });
});

test('a picture of a single pixel is no reason to fail', async () => {
  expect((await recognizePage({ data: new Uint8Array(3), width: 1, height: 1 })).lines).toEqual([]);
});

test('an aborted reading rejects with the reason', async () => {
  const reason = new Error('stopped');
  await expect(recognizePage(await drawReceipt(), { signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
});
