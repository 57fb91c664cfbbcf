import type { ShownChar } from './shown-chars.ts';

/** A page without pictures and with fewer letters and digits may as well be drawn as outlines: look at it instead. */
const MIN_CHARS = 20;
/** Under a page-sized picture a few words are a scanner's stamp, not the text of the page. */
const MIN_CHARS_ON_SCAN = 120;
const SCAN_SHARE = 0.5;
/** Share of characters whose meaning the file does not tell. */
const MAX_UNKNOWN = 0.2;
/** Of the Latin letters of any language at least a third are vowels; an encoding that maps letters to others has far fewer. */
const MIN_LETTERS_TO_JUDGE = 80;
const MIN_VOWEL_SHARE = 0.2;

/**
 * Whether the text layer says what the page shows. Not when it is too thin for what is drawn, when characters have no meaning,
 * or when its letters can't be those of words.
 */
export function isUsableText(chars: readonly ShownChar[], largestImageShare: number): boolean {
  const printed = chars.filter((char) => char.text !== ' ');
  const meaningful = printed.filter((char) => /[\p{L}\p{N}]/u.test(char.text)).length;
  if (meaningful < (largestImageShare > SCAN_SHARE ? MIN_CHARS_ON_SCAN : MIN_CHARS)) return false;
  const unknown = printed.filter((char) => char.isUnmapped || /[\p{Co}\p{Cc}\ufffd]/u.test(char.text)).length;
  if (unknown > printed.length * MAX_UNKNOWN) return false;
  return !isScrambled(chars.map((char) => char.text).join(''));
}

function isScrambled(text: string): boolean {
  const letters = text.normalize('NFD').match(/[A-Za-z]/g) ?? [];
  if (letters.length < MIN_LETTERS_TO_JUDGE) return false;
  const vowels = letters.filter((letter) => /[aeiouy]/i.test(letter)).length;
  return vowels < letters.length * MIN_VOWEL_SHARE;
}
