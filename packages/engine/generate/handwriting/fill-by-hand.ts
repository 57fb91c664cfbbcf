import { PDFDocument, rgb, type PDFPage } from '@cantoo/pdf-lib';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

import type { GeneratedDocument } from '../generate-document.ts';
import type { Random } from '../random.ts';
import type { Hand } from './hand.ts';
import { SIGNING_HAND } from './pen-hand.ts';
import { writeByHand, type WrittenArea } from './write-by-hand.ts';

/** A document of one page that was filled in by hand. */
export interface FilledDocument {
  /** PDF. */
  readonly bytes: Uint8Array;
  /** Fields whose print was left out and that were written instead. */
  readonly fields: readonly FieldName[];
  /** Where ink of a pen is, in shares of the page. */
  readonly written: readonly Box[];
  /** Takes boxes of the document as it was printed to the filled one, which is longer at the foot. */
  readonly toFilled: (box: Box) => Box;
}

/** How to fill in a document. */
export interface Filling {
  readonly hand: Hand;
  /** Fields to write by hand, where they are printed. */
  readonly fields: readonly FieldName[];
  /** What is written at the foot, above a signature; nothing when empty. */
  readonly note: string;
}

/** Room for a note and a signature, points. */
const FOOT_PT = 76;
const EDGE_PT = 10;
/** Height of written digits against that of the printed line, and the least in points. */
const SIZE = { least: 0.75, more: 0.6, leastPt: 7 } as const;
/** Where the line of writing is within the printed line's box. */
const BASELINE = 0.24;

/** Writes values of a generated PDF by hand where they were printed, and a note with a signature below. */
export async function fillByHand(
  { bytes, truth }: Pick<GeneratedDocument, 'bytes' | 'truth'>,
  { hand, fields, note }: Filling,
  random: Random,
): Promise<FilledDocument> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = pdf.getPage(0);
  const { width, height } = page.getSize();
  const foot = note === '' ? 0 : FOOT_PT;
  const filled: FieldName[] = [];
  const areas: (WrittenArea | null)[] = [];
  for (const name of fields) {
    const value = truth.fields[name];
    if (value === undefined || value.place.page !== 1) continue;
    filled.push(name);
    const field = { text: value.text, box: value.place.box };
    areas.push(writeField(page, { ...field, hand }, random.fork(name)));
  }
  if (foot > 0) areas.push(...writeFoot(page, { hand, note }, random.fork('foot')));
  const share = height / (height + foot);
  return {
    bytes: await pdf.save(),
    fields: filled,
    written: areas.flatMap((area) => (area === null ? [] : [sharesOf(area, { width, height, foot })])),
    toFilled: ({ left, right, top, bottom }) => ({ left, right, top: top * share, bottom: bottom * share }),
  };
}

interface PrintedField {
  readonly text: string;
  readonly box: Box;
  readonly hand: Hand;
}

/** Covers what is printed and writes it. */
function writeField(page: PDFPage, { text, box, hand }: PrintedField, random: Random): WrittenArea | null {
  const { width, height } = page.getSize();
  const line = (box.bottom - box.top) * height;
  const foot = height - box.bottom * height;
  const [x, wide] = [box.left * width, (box.right - box.left) * width];
  page.drawRectangle({ x: x - 1, y: foot - 1, width: wide + 2, height: line + 2, color: rgb(1, 1, 1) });
  const digits = Math.max(SIZE.leastPt, line * (SIZE.least + random.next() * SIZE.more));
  const length = hand.letters(text, random.fork('length')).reduce((sum, { advance }) => sum + advance, 0);
  const left = Math.max(EDGE_PT, Math.min(x, width - EDGE_PT - length * digits));
  const y = foot + line * BASELINE + (random.next() - 0.5) * line * 0.3;
  return writeByHand(page, { text, hand, x: left, y, height: digits }, random);
}

/** Makes the page longer and writes a note and a signature on the new part. */
function writeFoot(
  page: PDFPage,
  { hand, note }: Pick<Filling, 'hand' | 'note'>,
  random: Random,
): (WrittenArea | null)[] {
  const { width, height } = page.getSize();
  page.setMediaBox(0, -FOOT_PT, width, height + FOOT_PT);
  page.setCropBox(0, -FOOT_PT, width, height + FOOT_PT);
  page.drawRectangle({ x: 0, y: -FOOT_PT, width, height: FOOT_PT, color: rgb(1, 1, 1) });
  const x = EDGE_PT + random.next() * width * 0.25;
  const digits = 8 + random.next() * 7;
  const sign = { text: 'N N', hand: SIGNING_HAND, x: x + random.next() * 20, y: -58, height: 13 };
  return [
    writeByHand(page, { text: note, hand, x, y: -26, height: digits }, random.fork('note')),
    writeByHand(page, sign, random.fork('signature')),
  ];
}

/** In shares of the page, which is longer at the foot. */
function sharesOf(
  { left, right, top, bottom }: WrittenArea,
  { width, height, foot }: { readonly width: number; readonly height: number; readonly foot: number },
): Box {
  const whole = height + foot;
  const across = (x: number) => Math.max(0, Math.min(1, x / width));
  const down = (y: number) => Math.max(0, Math.min(1, (height - y) / whole));
  return { left: across(left), right: across(right), top: down(top), bottom: down(bottom) };
}
