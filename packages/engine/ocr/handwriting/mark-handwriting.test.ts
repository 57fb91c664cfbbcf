import type { Word } from '@vouch/core/document/document.ts';
import { overlapOf } from '@vouch/core/geometry/box.ts';
import { beforeAll, expect, test } from 'vitest';

import { generateDocument } from '../../generate/generate-document.ts';
import { fillByHand } from '../../generate/handwriting/fill-by-hand.ts';
import { PEN_HAND } from '../../generate/handwriting/pen-hand.ts';
import { createRandom } from '../../generate/random.ts';
import { drawPicture } from '../../generate/raster/draw-picture.ts';
import { DEFAULT_LIMITS } from '../../host/host.ts';
import { openFile } from '../../open/open.ts';
import { frameOf } from '../page/frame.ts';
import { paint } from '../testing/paint.ts';
import type { RgbPicture } from '../picture.ts';
import { markHandwriting } from './mark-handwriting.ts';

const RECEIPT = { seed: 4_711, kind: 'receipt', locale: 'en-GB', referenceDay: '2026-06-30' } as const;

let picture: RgbPicture;
let printed: readonly Word[];
let written: readonly Word[];

beforeAll(async () => {
  const document = await generateDocument({ ...RECEIPT, format: 'pdf' });
  const fields = ['grandTotal', 'invoiceDate'] as const;
  const filled = await fillByHand(document, { hand: PEN_HAND, fields, note: '' }, createRandom('pen'));
  const opened = await openFile({ bytes: filled.bytes, fileName: 'receipt.pdf' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  const { words } = await opened.value.pages.view(0);
  opened.value.pages.close();
  // The text layer still holds what the pen replaced.
  printed = words.filter(({ box }) => filled.written.every((ink) => overlapOf(ink, box) < 0.1));
  written = filled.written.map((box) => ({ text: '12.34', box, confidence: 0.9, line: 999 }));
  const drawn = await drawPicture(
    filled.bytes,
    { format: 'png', dpi: 150, effect: 'clean' },
    createRandom('picture'),
  );
  const seen = await openFile({ bytes: drawn.bytes, fileName: 'receipt.png' }, DEFAULT_LIMITS);
  if (!seen.ok) throw new Error(seen.error.code);
  picture = await seen.value.pages.draw(0, { for: 'reading' });
});

test('what a pen wrote is marked and what was printed is not', () => {
  const marked = markHandwriting(frameOf(picture, 0), [...printed, ...written]);
  expect(marked.filter(({ handwritten }) => handwritten).map(({ line }) => line)).toEqual([999, 999]);
});

test('words come back as they were but for the mark', () => {
  const words = [...printed, ...written];
  const bare = markHandwriting(frameOf(picture, 0), words).map(({ handwritten: _mark, ...word }) => word);
  expect(bare).toEqual(words);
});

test('a page with hardly a word, or without ink, has none', () => {
  expect(markHandwriting(frameOf(picture, 0), written)).toEqual(written);
  const blank = paint(60, 80, () => [255, 255, 255]);
  expect(markHandwriting(frameOf(blank, 0), printed)).toEqual(printed);
});
