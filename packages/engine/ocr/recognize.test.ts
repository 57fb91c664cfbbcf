import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';

import { openPdfium } from '../open/pdf/pdfium/document.ts';
import { renderPage } from '../open/pdf/pdfium/render.ts';
import { ocrAvailable } from './availability.ts';
import type { Turn } from './page/frame.ts';
import { turnPicture } from './page/turn-picture.ts';
import type { Point } from './geometry/point.ts';
import type { RgbPicture, Size } from './picture.ts';
import { recognizePage } from './recognize.ts';
import { paint, pixelOf } from './testing/paint.ts';

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

/** Pictures laid on a dark table, each with its top left corner at a place and turned about it. */
function onTable(
  size: Size,
  papers: readonly { picture: RgbPicture; at: Point; degrees: number }[],
): RgbPicture {
  return paint(size.width, size.height, (x, y) => {
    for (const { picture, at, degrees } of papers) {
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [x - at.x, y - at.y];
      const u = Math.round(dx * Math.cos(angle) + dy * Math.sin(angle));
      const v = Math.round(dy * Math.cos(angle) - dx * Math.sin(angle));
      if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
      const [red = 0, green = 0, blue = 0] = pixelOf(picture, u, v);
      return [red, green, blue];
    }
    return [88, 70, 58];
  });
}

test('receipts that lie apart on a table are read one by one, each along its own lines', async () => {
  const other = [
    ['HARBOUR CAFE', ''],
    ['Date: 15/03/2025', ''],
    ['Espresso', '2.40'],
    ['Lemon tart', '5.10'],
    ['TOTAL', '7.50'],
  ] as const;
  const picture = onTable({ width: 1_300, height: 620 }, [
    { picture: await drawReceipt(), at: { x: 60, y: 50 }, degrees: 4 },
    { picture: await drawReceipt(other), at: { x: 700, y: 120 }, degrees: -5 },
  ]);
  const page = await recognizePage(picture);
  expect(page.sheets).toHaveLength(2);
  const lines = Map.groupBy(page.sheets[1]?.words ?? [], ({ line }) => line);
  const texts = [...lines.values()].map((words) => words.map(({ text }) => text).join(' '));
  expect(page.lines.slice(0, 5)).toEqual(LINES);
  expect(texts).toEqual(other.map(([label, amount]) => `${label} ${amount}`.trim()));
  const [first, second] = ['17.30', '7.50'].map((text) => page.words.find((word) => word.text === text)?.box);
  expect(first?.right).toBeLessThan(0.5);
  expect(second?.left).toBeGreaterThan(0.75);
  expect(second?.top).toBeGreaterThan(0.4);
});

test.each([8, -8, 25])('a page that leans by %i degrees is read row by row', async (degrees) => {
  const leaning = onTable({ width: 900, height: 900 }, [
    { picture: await drawReceipt(), at: { x: degrees > 0 ? 300 : 100, y: 250 }, degrees },
  ]);
  // The same without a table: only the print tells how the page leans.
  const bare = { ...leaning, data: leaning.data.map((value) => (value < 100 && value > 50 ? 255 : value)) };
  for (const picture of [leaning, bare]) {
    const page = await recognizePage(picture);
    expect(page.lines).toEqual(LINES);
    const total = page.words.find(({ text }) => text === '17.30')?.box;
    const [x, y] = place(degrees, { x: 420, y: 313 });
    expect(total?.left).toBeLessThan(x / 900);
    expect(total?.right).toBeGreaterThan(x / 900);
    expect(total?.top).toBeLessThan(y / 900);
    expect(total?.bottom).toBeGreaterThan(y / 900);
  }
});

/** Where a place of the receipt lies on the table. */
function place(degrees: number, { x, y }: Point): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const left = degrees > 0 ? 300 : 100;
  return [left + x * Math.cos(angle) - y * Math.sin(angle), 250 + x * Math.sin(angle) + y * Math.cos(angle)];
}

test('currency signs beside amounts are read, before and after them', async () => {
  const page = await recognizePage(
    await drawReceipt([
      ['CORNER BAKERY', ''],
      ['Date: 14/03/2025', ''],
      ['Rye bread', '4.80 €'],
      ['Apple cake', '£12.50'],
      ['TOTAL', '$17.30'],
    ]),
  );
  expect(page.lines.slice(2).map((line) => line.replaceAll(' ', ''))).toEqual([
    'Ryebread4.80€',
    'Applecake£12.50',
    'TOTAL$17.30',
  ]);
});

test('an empty page has no text', async () => {
  const page = await recognizePage({
    data: new Uint8Array(300 * 300 * 3).fill(255),
    width: 300,
    height: 300,
  });
  expect(page).toMatchObject({ words: [], turned: 0, lines: [] });
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
