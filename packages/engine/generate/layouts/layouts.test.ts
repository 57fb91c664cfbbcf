import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { PAPER, TILL_WIDTH } from '../draw/paper.ts';
import { createScene } from '../draw/scene.ts';
import { createSheet } from '../draw/sheet.ts';
import type { PageSize, Sheet, TextRun } from '../draw/sheet.ts';
import { embedTypeface } from '../draw/typeface.ts';
import type { TypefaceId } from '../draw/typeface.ts';
import { LOCALES } from '../locales/registry.ts';
import { createPrinter } from '../print/printer.ts';
import { createRandom } from '../random.ts';
import { invoiceOf, receiptOf } from '../testing/plan-sample.ts';
import type { InvoiceLayoutId, ReceiptLayoutId } from './layout.ts';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from './registry.ts';

interface Placed {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A sheet that notes where every text stands. */
async function watchedSheet(
  typeface: TypefaceId,
  size: PageSize,
): Promise<{ sheet: Sheet; placed: Placed[] }> {
  const pdf = await PDFDocument.create();
  const inner = createSheet(pdf, await embedTypeface(pdf, typeface), size);
  const placed: Placed[] = [];
  let page = 0;
  const text = (run: TextRun) => {
    const width = inner.text(run);
    const left = run.x - { left: 0, center: width / 2, right: width }[run.align ?? 'left'];
    const { size: points } = run.ink;
    if (run.text.trim() !== '')
      placed.push({
        text: run.text,
        page,
        left,
        right: left + width,
        top: run.y - points * 0.6,
        bottom: run.y,
      });
    return width;
  };
  const addPage = () => {
    inner.addPage();
    page = inner.pageCount() - 1;
  };
  const turnTo = (index: number) => {
    inner.turnTo(index);
    page = index;
  };
  return { sheet: { ...inner, text, addPage, turnTo }, placed };
}

/** Pairs of texts that lie over each other, and texts that leave the page. */
function clashes(placed: readonly Placed[], size: PageSize): readonly string[] {
  const outside = placed.filter(
    (one) => one.left < 8 || one.right > size.width - 8 || one.bottom > size.height - 8,
  );
  const over = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => a.page === b.page && a.left < b.right - 0.5 && b.left < a.right - 0.5)
      .filter((b) => a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...over];
}

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed);
const LONG_NAME =
  'Vereinigte Werkstätten für Sondermaschinen und Anlagenbau Nordwest GmbH & Co. Beteiligungs KG';
const locales = Object.values(LOCALES);

describe('no text lies over another or leaves the page', () => {
  test.each(Object.keys(INVOICE_LAYOUTS) as InvoiceLayoutId[])('invoice layout %s', async (id) => {
    const layout = INVOICE_LAYOUTS[id];
    for (const locale of locales) {
      for (const seed of SEEDS) {
        const size = PAPER[locale.paper];
        const { sheet, placed } = await watchedSheet(layout.typeface, size);
        const random = createRandom(`look ${seed}`);
        const companyName = seed % 2 === 0 ? {} : { companyName: LONG_NAME };
        const document = invoiceOf(seed, { locale: locale.id, ...companyName });
        layout.draw(
          createScene(sheet, { document, print: createPrinter(locale, random), random, isTight: false }),
        );
        expect({ locale: locale.id, seed, clashes: clashes(placed, size) }).toEqual({
          locale: locale.id,
          seed,
          clashes: [],
        });
      }
    }
  });

  test.each(Object.keys(RECEIPT_LAYOUTS) as ReceiptLayoutId[])('receipt layout %s', async (id) => {
    const layout = RECEIPT_LAYOUTS[id];
    for (const locale of locales) {
      for (const seed of SEEDS) {
        const size = { width: TILL_WIDTH, height: 4000 };
        const { sheet, placed } = await watchedSheet(layout.typeface, size);
        const random = createRandom(`look ${seed}`);
        const document = receiptOf(seed, { locale: locale.id });
        const used = layout.draw(
          createScene(sheet, { document, print: createPrinter(locale, random), random, isTight: false }),
        );
        expect({ locale: locale.id, seed, clashes: clashes(placed, { ...size, height: used }) }).toEqual({
          locale: locale.id,
          seed,
          clashes: [],
        });
      }
    }
  });
});
