import type { ShownChar } from './shown-chars.ts';

/** Fewer words tell nothing about a layer. */
const MIN_WORDS = 15;
/** Share of the words that look like none from which a layer was read badly. */
const MAX_STRANGE = 0.4;
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,:/'’%()-]*[^\p{L}\d]{0,2}$/u;
const LETTERS = /^[("'„“«]?\p{L}[\p{L}'’.&/-]*[.,:;)"'“”»!?]{0,2}$/u;
/** Codes: capitals and digits, longer than a misread word would stay clean. */
const CODE = /^[\p{Lu}\d][\p{Lu}\d./_-]{3,}$/u;
const VOWEL = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýœæø]/iu;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
const ADDRESS = /@|www\.|https?:|\.\p{L}{2,3}$/u;

/**
 * Whether the invisible text of a scan is too badly read to stand for the picture: most of it invisible, and many of its words
 * shaped like no word, number or code.
 */
export function isPoorLayer(chars: readonly ShownChar[]): boolean {
  const printed = chars.filter((char) => char.text !== ' ');
  const invisible = printed.filter((char) => char.isInvisible).length;
  return (
    invisible > printed.length / 2 && strangeShare(chars.map((char) => char.text).join('')) > MAX_STRANGE
  );
}

/** Share of the words of a text, 0 to 1, that look like no word, number or code; 0 where there are few. */
export function strangeShare(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[^.·_–-]/u.test(word));
  return words.length < MIN_WORDS ? 0 : words.filter(isStrange).length / words.length;
}

function isStrange(word: string): boolean {
  if (NUMBER.test(word) || CODE.test(word) || ADDRESS.test(word) || /^\p{Sc}$/u.test(word)) return false;
  if (!LETTERS.test(word) || MIXED_CASE.test(word)) return true;
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 4 && !VOWEL.test(letters);
}
