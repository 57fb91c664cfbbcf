import { type Box, clampBox, unionOf } from '@vouch/core/geometry/box.ts';

import type { ShownChar } from './shown-chars.ts';

/** Characters that belong together. */
export interface CharWord {
  readonly text: string;
  readonly box: Box;
  readonly turn: ShownChar['turn'];
  readonly font: number;
  readonly sizePt: number;
}

/** Shares of the font size at which the pen has left the word. */
const GAP_EM = 0.6;
const BACK_EM = 2.5;
const SHIFT_EM = 0.6;
/** Longest word; longer runs are cut so that no text becomes one endless word. */
const MAX_CHARS = 200;

/** Words of a page: runs of characters that follow each other on one line without a blank or a wide gap. */
export function groupWords(chars: readonly ShownChar[]): CharWord[] {
  const words: CharWord[] = [];
  let run: ShownChar[] = [];
  const flush = () => {
    const word = toWord(run);
    if (word !== null) words.push(word);
    run = [];
  };
  for (const char of chars) {
    const before = run.at(-1);
    const isBlank = char.text.trim() === '';
    if (isBlank || run.length >= MAX_CHARS || (before !== undefined && !isJoined(before, char))) flush();
    if (!isBlank) run.push(char);
  }
  flush();
  return words;
}

function isJoined(before: ShownChar, char: ShownChar): boolean {
  if (before.turn !== char.turn) return false;
  const em = Math.max(before.sizePt, char.sizePt, 1);
  const gap = char.start - before.end;
  if (gap > GAP_EM * em || gap < -BACK_EM * em) return false;
  return Math.abs(char.baseline - before.baseline) <= SHIFT_EM * em;
}

function toWord(run: readonly ShownChar[]): CharWord | null {
  const [first] = run;
  const box = unionOf(run.map((char) => char.box));
  const text = run
    .map((char) => char.text)
    .join('')
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .trim();
  if (first === undefined || box === null || text === '') return null;
  return { text, box: clampBox(box), turn: first.turn, font: first.font, sizePt: first.sizePt };
}
