import type { Word } from '@vouch/core/document/document.ts';
import { type Box, areaOf } from '@vouch/core/geometry/box.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { loadModels } from '@vouch/engine/ocr/models/models.ts';
import { toPageOf } from '@vouch/engine/ocr/page/to-page.ts';
import { turnPicture } from '@vouch/engine/ocr/page/turn-picture.ts';
import { layFlat } from '@vouch/engine/ocr/paper/lay-flat.ts';
import type { RgbPicture } from '@vouch/engine/ocr/picture.ts';
import { readSheet } from '@vouch/engine/ocr/read-sheet.ts';
import { openFile } from '@vouch/engine/open/open.ts';

import type { HandSample } from './hand-sample.ts';

/** A word that was read, and whether a pen or a printer made it. */
export interface KnownWord {
  readonly word: Word;
  /** `unknown`: print and writing touch here. */
  readonly madeBy: 'pen' | 'printer' | 'unknown';
}

/** A sample as it was read. */
export interface ReadSample {
  /** The paper as it was read: upright and straight. */
  readonly picture: RgbPicture;
  readonly words: readonly KnownWord[];
}

/** Share of a word's box that the ink of a pen covers, from which and up to which it is clear who made it. */
const CLEAR = { pen: 0.5, printer: 0.2 } as const;

/** Reads the paper on a sample's picture; the second reader is left out. */
export async function readHandSample({ bytes, written }: HandSample): Promise<ReadSample> {
  const opened = await openFile({ bytes, fileName: 'sample.jpg' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(`A picture of ours can't be opened: ${opened.error.code}`);
  const given = await opened.value.pages.draw(0, { for: 'reading' });
  opened.value.pages.close();
  const [sheet] = await layFlat(await loadModels(), given);
  if (sheet === undefined) throw new Error('A picture of ours shows no paper.');
  const words = await readSheet(sheet, { secondLanguages: [] });
  const toPage = toPageOf(sheet, given, sheet.turned);
  return {
    picture: turnPicture(sheet.frame.picture, sheet.frame.turned),
    words: words.map((word) => ({ word, madeBy: madeBy(toPage(word.box), written) })),
  };
}

function madeBy(box: Box, written: readonly Box[]): KnownWord['madeBy'] {
  const share = Math.max(0, ...written.map((other) => shareIn(box, other)));
  if (share > CLEAR.pen) return 'pen';
  return share < CLEAR.printer ? 'printer' : 'unknown';
}

/** Share of a box that lies in another. */
function shareIn(box: Box, other: Box): number {
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return width <= 0 || height <= 0 ? 0 : (width * height) / areaOf(box);
}
