import type { Word } from '@vouch/core/document/document.ts';

import type { Frame } from '../page/frame.ts';
import { turnPicture } from '../page/turn-picture.ts';
import type { RgbPicture } from '../picture.ts';
import { addSigns } from './add-signs.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { installedLanguages } from './installed-languages.ts';
import { mergeWords } from './merge-words.ts';
import { parseTsv } from './parse-tsv.ts';
import { runTesseract } from './run-tesseract.ts';

/** Sparse text: words wherever they stand. Their order does not matter here. */
const PAGE_SEGMENTATION = '11';

/**
 * Reads a page once more with Tesseract where the first reader lacks the letters or signs, and takes over what it lacks. The
 * words come back unchanged when there is no doubt, no Tesseract or no fitting language.
 */
export async function secondReading(
  frame: Frame,
  words: readonly Word[],
  signal: AbortSignal | undefined,
): Promise<readonly Word[]> {
  const doubt = doubtOf(words);
  if (doubt === null) return words;
  const languages = languagesFor(doubt, await installedLanguages());
  if (languages.length === 0) return words;
  const page = turnPicture(frame.picture, frame.turned);
  const table = await runTesseract({
    options: ['stdin', 'stdout', '-l', languages.join('+'), '--psm', PAGE_SEGMENTATION, 'tsv'],
    input: toPortablePixmap(page),
    signal,
  });
  signal?.throwIfAborted();
  if (table === null) return words;
  const second = parseTsv(table, page);
  return addSigns(mergeWords(words, second), second);
}

/** The languages to read with: English alone knows the currency signs but not the accents. */
function languagesFor({ language, currency }: Doubt, installed: ReadonlySet<string>): string[] {
  const wanted = [...(language === null ? [] : [language]), 'eng'].filter((code) => installed.has(code));
  return currency || (language !== null && installed.has(language)) ? wanted : [];
}

function toPortablePixmap({ data, width, height }: RgbPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`, 'ascii'), data]);
}
