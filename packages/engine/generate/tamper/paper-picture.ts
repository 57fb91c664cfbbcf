import type { Word } from '@vouch/core/document/document.ts';

import type { Region } from '../../forensics/image/region.ts';
import { DEFAULT_LIMITS } from '../../host/host.ts';
import { openFile } from '../../open/open.ts';
import type { RgbPicture } from '../../ocr/picture.ts';
import { generateDocument } from '../generate-document.ts';
import type { Random } from '../random.ts';
import { planLaserWear, planThermalWear, type Wear, worn } from './print-wear.ts';
import { asScanned } from './save-again.ts';

/** Papers that are scanned and forged. */
export type PaperKind = 'receipt' | 'invoice';

/** A word on a picture. */
export interface PlacedWord {
  readonly text: string;
  readonly region: Region;
  readonly line: number;
}

/** A scanned paper with its words. */
export interface PaperPicture {
  readonly picture: RgbPicture;
  readonly words: readonly PlacedWord[];
}

/** How papers of a kind look when they come from the scanner. */
interface Scanning {
  /** Widths in pixels: A4 at 130 to 200 dots per inch for invoices. */
  readonly widths: readonly number[];
  readonly planWear: (random: Random) => Wear;
}

const SCANNINGS: Readonly<Record<PaperKind, Scanning>> = {
  receipt: { widths: [440, 500, 560, 620, 720], planWear: planThermalWear },
  invoice: { widths: [1075, 1240, 1240, 1654], planWear: planLaserWear },
};

/** The first page of an invented receipt or invoice, printed, scanned and saved by the scanner as JPEG. */
export async function paperPicture(kind: PaperKind, seed: number, random: Random): Promise<PaperPicture> {
  const { widths, planWear } = SCANNINGS[kind];
  const { bytes, fileName } = await generateDocument({ seed, kind, format: 'pdf' });
  const opened = await openFile({ bytes, fileName }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(`Our own PDF can't be opened: ${opened.error.code}`);
  const { pages } = opened.value;
  try {
    const clean = await pages.draw(0, { for: 'viewing', widthPx: random.pick(widths) });
    const { words } = await pages.view(0);
    const printed = await worn(clean, planWear(random), random);
    const picture = await asScanned(printed, random.int(72, 95));
    return { picture, words: words.map((word) => place(word, clean)) };
  } finally {
    pages.close();
  }
}

function place({ text, box, line }: Word, { width, height }: RgbPicture): PlacedWord {
  return {
    text,
    line,
    region: {
      left: Math.max(0, Math.floor(box.left * width)),
      top: Math.max(0, Math.floor(box.top * height)),
      right: Math.min(width, Math.ceil(box.right * width)),
      bottom: Math.min(height, Math.ceil(box.bottom * height)),
    },
  };
}
