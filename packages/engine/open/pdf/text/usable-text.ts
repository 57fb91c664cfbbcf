import type { ShownChar } from './shown-chars.ts';

/** A page without pictures and with fewer letters and digits may as well be drawn as outlines: look at it instead. */
const MIN_CHARS = 20;
/** Under a page-sized picture a few words are a scanner's stamp, not the text of the page. */
const MIN_CHARS_ON_SCAN = 120;
const SCAN_SHARE = 0.5;
/** Share of characters whose meaning the file does not tell. */
const MAX_UNKNOWN = 0.2;
/** Latin words without any vowel betray an encoding that maps letters to other letters. */
const MIN_WORDS_TO_JUDGE = 15;
const MAX_WITHOUT_VOWEL = 0.5;

/**
 * Whether the text layer says what the page shows. Not when it is too thin for what is drawn, when characters have no meaning,
 * or when its words can't be words.
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
  const words = text.match(/\b[A-Za-z]{4,30}\b/g) ?? [];
  if (words.length < MIN_WORDS_TO_JUDGE) return false;
  const withoutVowel = words.filter((word) => !/[aeiouy]/i.test(word)).length;
  return withoutVowel > words.length * MAX_WITHOUT_VOWEL;
}
