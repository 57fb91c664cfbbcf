import { LANGUAGES } from '../../labels/all-languages.ts';
import { phrasesOf } from '../../labels/language-labels.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';

const WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((labels) => phrasesOf(labels.placeWords).map(fold)),
);
/** Long enough to be found inside a line whose blanks were lost. */
const LONG_WORDS: readonly string[] = [...WORDS].filter((word) => word.length >= 5);
const ENDINGS: readonly string[] = LANGUAGES.flatMap((labels) =>
  phrasesOf(labels.streetEndings ?? '').map(fold),
);

const POSTCODES: readonly RegExp[] = [
  /(?<![\d-])\d{5}(?![\d-])/u,
  /(?<!\d)\d{4}\s?[A-Z]{2}(?![\p{L}\d])/u,
  /(?<!\d)\d{4}-\d{3}(?!\d)/u,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\d-])(?:[A-Z]{1,2}[- ])?\d{4}\s+\p{Lu}\p{L}{2,}/u,
  /(?<!\d)\d{5}-\d{3,4}(?!\d)/u,
  /(?<![\d-])\d{6}(?![\d-])/u,
];

/** Whether the text holds what looks like a postcode of a country we know. */
export function hasPostcode(text: string): boolean {
  return POSTCODES.some((pattern) => pattern.test(text));
}

/** How much the text looks like a line of an address, in points: 0 nothing, 1 likely, 2 and more certain. */
export const addressPoints = remembered(weighAddress);

function weighAddress(text: string): number {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const known = words.filter((word) => WORDS.has(word)).length;
  const joined = words.some((word) => word.length >= 10 && LONG_WORDS.some((place) => word.includes(place)))
    ? 1
    : 0;
  const street = hasStreet(words) ? 1.2 : 0;
  const postcode = hasPostcode(text) ? 1.2 : 0;
  const commas = Math.min(2, text.split(',').length - 1) * 0.25;
  return Math.min(2, known * 0.6) + joined + street + postcode + commas;
}

/** Whether at least half of the letters belong to names of places: a state, a country or a branch's quarter. */
export function isAllPlaces(text: string): boolean {
  if (text.includes('(') || text.includes(':')) return false;
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const letters = words.join('');
  const known = words.filter((word) => WORDS.has(word)).join('').length;
  const joined = LONG_WORDS.reduce(
    (most, place) => (letters.includes(place) ? Math.max(most, place.length) : most),
    0,
  );
  return letters.length > 0 && Math.max(known, joined) * 2 >= letters.length;
}

/** A word that ends like a street name, with a house number in the line. */
function hasStreet(words: readonly string[]): boolean {
  const isStreet = words.some((word) =>
    ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
  );
  return isStreet && words.some((word) => /^\d{1,4}[a-z]?$/.test(word));
}
