import type { Word } from '@vouch/core/document/document.ts';

import { fontNameOf } from '../pdfium/fonts.ts';
import type { Pdfium } from '../pdfium/library.ts';
import { groupLines } from './group-lines.ts';
import { groupWords } from './group-words.ts';
import type { ShownChar } from './shown-chars.ts';

/** Words of a text layer in reading order, with box and font. */
export function pageWords(pdfium: Pdfium, chars: readonly ShownChar[]): Word[] {
  const names = new Map<number, string>();
  const nameOf = (font: number) => {
    const name = names.get(font) ?? fontNameOf(pdfium, font);
    names.set(font, name);
    return name;
  };
  return groupLines(groupWords(seenChars(chars))).map(({ word, line }) => ({
    text: word.text,
    box: word.box,
    confidence: 1,
    line,
    font: { handle: word.font, name: nameOf(word.font), sizePt: Math.round(word.sizePt * 100) / 100 },
  }));
}

/**
 * What a reader can see. Where most of the text is invisible it is the text layer of a scan and stands for the picture;
 * where only some is, it is hidden between the lines and not part of the page.
 */
function seenChars(chars: readonly ShownChar[]): readonly ShownChar[] {
  const printed = chars.filter((char) => char.text !== ' ');
  const invisible = printed.filter((char) => char.isInvisible).length;
  return invisible > printed.length / 2 ? chars : chars.filter((char) => !char.isInvisible);
}
