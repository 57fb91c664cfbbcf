import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Word } from '@vouch/core/document/document.ts';
import { overlapOf } from '@vouch/core/geometry/box.ts';
import { readEInvoices } from '../open/e-invoice/read-e-invoice.ts';
import { readAttachments } from '../open/pdf/pdfium/attachments.ts';
import { openPdfium } from '../open/pdf/pdfium/document.ts';
import { pdfPages } from '../open/pdf/pdf-pages.ts';
import { EFFECTS, type EffectId } from './raster/effect.ts';
import { generateDocument } from './generate-document.ts';
import type { GenerateOptions } from './generate-document.ts';
import type { GeneratedTruth, TruthValue } from './generated-truth.ts';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from './layouts/registry.ts';
import { LOCALES } from './locales/registry.ts';
import { sampleInvoice } from './sample.ts';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const fold = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

async function wordsOf(bytes: Uint8Array): Promise<readonly (readonly Word[])[]> {
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const source = pdfPages(opened.value, 1_000_000);
  const pages = await Promise.all(Array.from({ length: source.count }, (_, index) => source.view(index)));
  source.close();
  return pages.map((page) => page.words);
}

function valuesOf(truth: GeneratedTruth): readonly TruthValue[] {
  return [truth.fields, ...truth.lines, ...truth.taxes].flatMap((values) =>
    Object.values<TruthValue | undefined>(values).flatMap((value) => value ?? []),
  );
}

/** Texts of the truth that the words at their place do not say. */
function missing(truth: GeneratedTruth, pages: readonly (readonly Word[])[]): readonly string[] {
  return valuesOf(truth)
    .filter(({ text, place }) => {
      const words = (pages[place.page - 1] ?? []).filter((word) => overlapOf(word.box, place.box) > 0.3);
      return !fold(words.map((word) => word.text).join('')).includes(fold(text));
    })
    .map(({ text }) => text);
}

describe('determinism', () => {
  test.each(['pdf', 'png', 'jpeg'] as const)('the same options give the same %s', async (format) => {
    const options: GenerateOptions = { seed: 42, kind: 'receipt', format, effect: 'photo' };
    const [first, second] = [await generateDocument(options), await generateDocument(options)];
    expect(sha(first.bytes)).toBe(sha(second.bytes));
    expect(first.truth).toEqual(second.truth);
  });

  test('another seed gives another document', async () => {
    const make = (seed: number) => generateDocument({ seed, kind: 'invoice', format: 'pdf' });
    expect(sha((await make(1)).bytes)).not.toBe(sha((await make(2)).bytes));
  });
});

describe('the truth stands on the page where it says', () => {
  const locales = Object.values(LOCALES).map(({ id }) => id);
  const layouts = Object.keys(INVOICE_LAYOUTS) as (keyof typeof INVOICE_LAYOUTS)[];

  test.each(layouts)('invoice layout %s in every locale', async (layout) => {
    for (const [index, locale] of locales.entries()) {
      const made = await generateDocument({ seed: index, kind: 'invoice', format: 'pdf', layout, locale });
      expect(missing(made.truth, await wordsOf(made.bytes))).toEqual([]);
      expect(made.truth.fields).toHaveProperty('invoiceNumber');
      expect(made.truth.fields).toHaveProperty('grandTotal');
      expect(made.truth.fields).toHaveProperty('buyerName');
      expect(made.truth.lines.every((line) => line.description && line.lineTotal)).toBe(true);
    }
  });

  test.each(Object.keys(RECEIPT_LAYOUTS) as (keyof typeof RECEIPT_LAYOUTS)[])(
    'receipt layout %s',
    async (layout) => {
      for (const [index, locale] of locales.entries()) {
        const made = await generateDocument({ seed: index, kind: 'receipt', format: 'pdf', layout, locale });
        expect(missing(made.truth, await wordsOf(made.bytes))).toEqual([]);
        expect(made.truth.fields).toHaveProperty('grandTotal');
        expect(made.truth.pages).toBe(1);
      }
    },
  );

  test('long invoices run over pages and their totals are on the last', async () => {
    const made = await generateDocument({
      seed: 3,
      kind: 'invoice',
      format: 'pdf',
      layout: 'letter',
      complexity: 'complex',
    });
    expect(made.truth.pages).toBe(2);
    expect(made.truth.fields.grandTotal?.place.page).toBe(2);
    expect(missing(made.truth, await wordsOf(made.bytes))).toEqual([]);
  });
});

describe('pictures', () => {
  test.each(Object.keys(EFFECTS) as EffectId[])('a %s one has ink where the truth says', async (effect) => {
    const made = await generateDocument({ seed: 8, kind: 'receipt', format: 'png', effect });
    const { data, info } = await sharp(made.bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const reachOfTones = ({ place: { box } }: TruthValue) => {
      let dark = 255;
      let light = 0;
      for (let y = Math.floor(box.top * info.height); y < box.bottom * info.height; y += 1) {
        for (let x = Math.floor(box.left * info.width); x < box.right * info.width; x += 1) {
          const tone = data[y * info.width + x] ?? 255;
          dark = Math.min(dark, tone);
          light = Math.max(light, tone);
        }
      }
      return light - dark;
    };
    expect(made.mediaType).toBe('image/png');
    for (const value of valuesOf(made.truth)) expect(reachOfTones(value)).toBeGreaterThan(60);
  });

  test('an invoice picture holds its totals', async () => {
    const made = await generateDocument({
      seed: 21,
      kind: 'invoice',
      format: 'jpeg',
      complexity: 'complex',
      layout: 'letter',
    });
    expect([...made.bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(made.truth.fields).toHaveProperty('grandTotal');
  });
});

test('Factur-X data is attached under its standard name and says what the page says', async () => {
  const { bytes, truth } = await sampleInvoice();
  const opened = await openPdfium(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const [attachment] = readAttachments(opened.value);
  opened.value.close();
  expect(attachment?.name).toBe('factur-x.xml');
  const read = readEInvoices(attachment?.bytes ?? new Uint8Array(), 'factur-x.xml');
  expect(read.ok && read.value[0]).toMatchObject({
    number: truth.fields.invoiceNumber?.value,
    issueDate: truth.fields.invoiceDate?.value,
    grandTotal: truth.fields.grandTotal?.value,
    faults: [],
  });
});

test('a name in letters that the type lacks is drawn in plain letters', async () => {
  const made = await generateDocument({
    seed: 1,
    kind: 'invoice',
    format: 'pdf',
    companyName: 'Đặng Łódź 株式会社',
  });
  expect(made.truth.fields.sellerName?.value).toBe('Đặng Łódź 株式会社');
  expect(made.bytes.length).toBeGreaterThan(1000);
});

test('a layout of the other kind is refused', async () => {
  await expect(
    generateDocument({ seed: 1, kind: 'receipt', format: 'pdf', layout: 'letter' }),
  ).rejects.toThrow(RangeError);
});
