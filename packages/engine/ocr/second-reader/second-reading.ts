import type { Word } from '@vouch/core/document/document.ts';

import type { Frame } from '../page/frame.ts';
import { turnPicture } from '../page/turn-picture.ts';
import { addSigns } from './add-signs.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { mergeWords } from './merge-words.ts';
import { parseTsv } from './parse-tsv.ts';
import { allowed, type SecondReading } from './tesseract-page.ts';
import { toPixmap } from './to-pixmap.ts';
import { readWithTesseract } from './read-with-tesseract.ts';

/** Words wherever they stand. Their order does not matter here. */
const SPARSE_TEXT = '11';

/**
 * Reads a page once more with Tesseract where the first reader lacks the letters or signs, and takes over what it lacks. The
 * words come back unchanged when there is no doubt or no Tesseract.
 */
export async function secondReading(
  frame: Frame,
  words: readonly Word[],
  bounds: SecondReading = {},
): Promise<readonly Word[]> {
  const doubt = doubtOf(words);
  if (doubt === null) return words;
  const page = turnPicture(frame.picture, frame.turned);
  const table = await readWithTesseract({
    languages: allowed(languagesFor(doubt), bounds),
    needed: doubt.currency ? null : doubt.language,
    mode: SPARSE_TEXT,
    picture: toPixmap(page),
    // Whoever names the languages wants them to be read.
    mayBeSlow: (bounds.secondLanguages ?? null) !== null,
    signal: bounds.signal,
  });
  bounds.signal?.throwIfAborted();
  if (table === null) return words;
  const second = parseTsv(table, page);
  return addSigns(mergeWords(words, second), second);
}

/** English knows the currency signs but not the accents. */
function languagesFor({ language }: Doubt): string[] {
  return language === null ? ['eng'] : [language, 'eng'];
}
