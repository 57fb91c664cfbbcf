import type { Document, Word } from '../../document/document.ts';
import type { Decimal } from '../../money/decimal.ts';
import { printedLines } from './lines.ts';

/** What may stand between the digits of a number: points, commas, apostrophes and blanks of any width. */
const BETWEEN = "[ .,'’\u00A0\u2009\u202F]";
/** Longest amount that is looked for, digits before the point. */
const MOST_DIGITS = 15;
/** Words of one number stand at most this far apart, as a share of their height: columns are farther. */
const WIDEST_BLANK = 0.7;

/**
 * Whether an amount stands anywhere in the printed lines, however it is grouped (1,18,000.00; 1 949.75 in two words; 5'000) and with
 * or without decimals where they are nought.
 */
export function isTotalPrinted(total: Decimal, document: Document): boolean {
  const pattern = patternOf(total);
  return pattern === null || joinedLines(document).some((line) => pattern.test(line));
}

function patternOf(total: Decimal): RegExp | null {
  const [whole = '', decimals = ''] = total.replace(/^-/, '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(digits) || digits.length > MOST_DIGITS) return null;
  const cents = decimals.replace(/0+$/, '');
  const after = cents === '' ? `(?:${BETWEEN}{1,2}0{1,3})?` : `${BETWEEN}{1,2}${cents}0{0,2}`;
  const notAfter = digits.length % 3 === 0 ? `\\d${BETWEEN}?` : "\\d[.,'’]?";
  return new RegExp(`(?<!${notAfter})${grouped(digits)}${after}(?![.,'’]?\\d)`, 'u');
}

/** A group of thousands, or of a hundred thousand as in India, may be set off; no other digits are. */
function grouped(digits: string): string {
  const fromEnd = (index: number) => digits.length - index;
  return Array.from(digits, (digit, index) => {
    const mayPart =
      index > 0 && fromEnd(index) >= 3 && (fromEnd(index) % 3 === 0 || fromEnd(index) % 2 === 1);
    return mayPart ? `${BETWEEN}?${digit}` : digit;
  }).join('');
}

/** The text of each line; words that stand as far apart as columns do are kept apart by a bar. */
function joinedLines(document: Document): readonly string[] {
  const sizes = new Map(document.pages.map(({ number, width, height }) => [number, width / height]));
  return printedLines(document).map(({ page, words }) => {
    const aspect = sizes.get(page) ?? 1;
    return words.map((word, index) => `${separator(words[index - 1], word, aspect)}${word.text}`).join('');
  });
}

/** Boxes are shares of the page: `aspect`, its width over its height, makes widths and heights alike. */
function separator(before: Word | undefined, word: Word, aspect: number): string {
  if (before === undefined) return '';
  const gap = Math.abs(word.box.left - before.box.right) * aspect;
  return gap <= (word.box.bottom - word.box.top) * WIDEST_BLANK ? ' ' : ' | ';
}
