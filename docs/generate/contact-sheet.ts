// Draws docs/images/samples.jpg: one generated document of every layout, and every way to take its picture.
// npm run docs:pictures
import sharp from 'sharp';
import { generateDocument, type GenerateOptions } from '@vouch/engine/generate/generate-document.ts';
import { INVOICE_LAYOUTS, RECEIPT_LAYOUTS } from '@vouch/engine/generate/layouts/registry.ts';
import type { InvoiceLayoutId, ReceiptLayoutId } from '@vouch/engine/generate/layouts/layout.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import type { LocaleId } from '@vouch/engine/generate/locales/locale.ts';
import { EFFECTS, type EffectId } from '@vouch/engine/generate/raster/effect.ts';

const TILE = { width: 360, height: 500 };
const GAP = 16;
const COLUMNS = 7;
const GROUND = '#d9dce1';
const OUT = new URL('../images/samples.jpg', import.meta.url);

const locales = Object.keys(LOCALES) as LocaleId[];
const localeAt = (index: number) => locales[index % locales.length] ?? 'en-GB';
const picture = { format: 'jpeg', referenceDay: '2026-06-30' } as const;

const wishes: readonly GenerateOptions[] = [
  ...(Object.keys(INVOICE_LAYOUTS) as InvoiceLayoutId[]).map((layout, index) => ({
    ...picture,
    seed: 40 + index,
    kind: 'invoice' as const,
    layout,
    locale: localeAt(index),
  })),
  ...(Object.keys(RECEIPT_LAYOUTS) as ReceiptLayoutId[]).map((layout, index) => ({
    ...picture,
    seed: 60 + index,
    kind: 'receipt' as const,
    layout,
    locale: localeAt(index + 6),
  })),
  ...(Object.keys(EFFECTS) as EffectId[]).map((effect, index) => ({
    ...picture,
    seed: 80 + index,
    kind: index % 2 === 0 ? ('receipt' as const) : ('invoice' as const),
    effect,
    locale: localeAt(index + 3),
  })),
];

const tiles = await Promise.all(
  wishes.map(async (wish, index) => ({
    input: await sharp((await generateDocument(wish)).bytes)
      .resize({ ...TILE, fit: 'contain', background: GROUND })
      .toBuffer(),
    left: GAP + (index % COLUMNS) * (TILE.width + GAP),
    top: GAP + Math.floor(index / COLUMNS) * (TILE.height + GAP),
  })),
);
const rows = Math.ceil(wishes.length / COLUMNS);
await sharp({
  create: {
    width: GAP + COLUMNS * (TILE.width + GAP),
    height: GAP + rows * (TILE.height + GAP),
    channels: 3,
    background: GROUND,
  },
})
  .composite(tiles)
  .jpeg({ quality: 72 })
  .toFile(OUT.pathname);
