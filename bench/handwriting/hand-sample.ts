import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Box } from '@vouch/core/geometry/box.ts';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import type { GeneratedTruth } from '@vouch/engine/generate/generated-truth.ts';
import { fillByHand } from '@vouch/engine/generate/handwriting/fill-by-hand.ts';
import type { Hand } from '@vouch/engine/generate/handwriting/hand.ts';
import { createRandom, type Random } from '@vouch/engine/generate/random.ts';
import { drawPicture } from '@vouch/engine/generate/raster/draw-picture.ts';
import type { EffectId } from '@vouch/engine/generate/raster/effect.ts';

/** A picture of a document that somebody wrote on. */
export interface HandSample {
  readonly bytes: Uint8Array;
  readonly truth: GeneratedTruth;
  /** Fields that are written, not printed. */
  readonly fields: readonly FieldName[];
  /** Boxes of the ink of pens, in shares of the picture. */
  readonly written: readonly Box[];
}

/** Issue dates follow from it, so it is fixed. */
const REFERENCE_DAY = '2026-06-30';
const NOTES = [
  'Paid with thanks 12/5',
  'OK 14.50',
  'Hotel Messe, 3 x',
  'Bewirtung Fr. Klein',
  'paye par Marie',
  'Table 7 - 2 pers.',
  'tip 5.00 = 48.20',
  'Reg. 2024/118',
  'Gracias Ana',
  'copy for Mr. Baker',
];
const FIELDS = [
  'grandTotal',
  'invoiceDate',
  'invoiceNumber',
  'netTotal',
  'taxTotal',
  'time',
  'tip',
  'cashGiven',
  'changeGiven',
  'sellerPhone',
] as const satisfies readonly FieldName[];
const EFFECTS: readonly EffectId[] = ['scan', 'photo', 'phone', 'scan', 'clean', 'faded', 'copy', 'photo'];
/** As cameras and scanners of today. */
const DPI = { invoice: 150, receipt: 203 } as const;

/** A receipt or, one time in ten, an invoice; every fourth is printed only. */
export async function handSample(seed: number, hands: readonly Hand[]): Promise<HandSample> {
  const random = createRandom(`hand ${seed}`);
  const kind = random.chance(0.9) ? 'receipt' : 'invoice';
  const printed = await printedOnOnePage({ seed, kind });
  const isWritten = seed % 4 !== 3;
  const filled = await fillByHand(
    printed,
    {
      hand: random.pick(hands),
      fields: isWritten ? fieldsFor(random.fork('fields')) : [],
      note: isWritten && random.chance(0.6) ? random.pick(NOTES) : '',
    },
    random.fork('pen'),
  );
  const options = { format: 'jpeg', dpi: DPI[kind], effect: random.pick(EFFECTS) } as const;
  const picture = await drawPicture(filled.bytes, options, random.fork('picture'));
  return {
    bytes: picture.bytes,
    truth: printed.truth,
    fields: filled.fields,
    written: filled.written.map(picture.toPicture),
  };
}

async function printedOnOnePage({ seed, kind }: { seed: number; kind: 'receipt' | 'invoice' }) {
  for (let offset = 0; ; offset += 10_000) {
    const options = { seed: seed + offset, kind, format: 'pdf', referenceDay: REFERENCE_DAY } as const;
    const document = await generateDocument(options);
    if (document.truth.pages === 1) return document;
  }
}

function fieldsFor(random: Random): readonly FieldName[] {
  return FIELDS.filter(() => random.chance(0.6));
}
