import type { Row } from '../page/sheet.ts';

/** A number whose decimals were set apart: "31.", "RM1,031.". */
const OPEN_NUMBER = /^(?:[A-Z]{2,3}|[$€£])?\d{1,3}(?:,\d{3})*[.,]$/u;
/** Gaps inside a number are narrower than this share of the text height (in page widths). */
const NARROW = 0.5;
/** Where the language groups thousands by a blank, it may be as wide as between words. */
const BLANK = 0.8;

/**
 * Whether the word at `index` continues the number of the word before it: a decimal part set apart ("31 .00", "31. 00") or
 * thousands grouped by a narrow blank ("1 234,56").
 */
export function continuesNumber(
  row: Row,
  index: number,
  { aspect, groupsByBlank }: { aspect: number; groupsByBlank: boolean },
): boolean {
  const before = row.words[index - 1];
  const word = row.words[index];
  if (!before || !word) return false;
  const gap = word.box.left - before.box.right;
  if (gap > NARROW * row.textHeight * aspect * 2) return false;
  if (/\d$/.test(before.text) && /^[.,]\d{2}(?!\d)/.test(word.text)) return true;
  if (OPEN_NUMBER.test(before.text) && /^\d{2}(?!\d)/.test(word.text)) return true;
  return gap <= (groupsByBlank ? BLANK : NARROW) * row.textHeight * aspect && isGroup(row, index);
}

function isGroup(row: Row, index: number): boolean {
  const before = row.words[index - 1]?.text ?? '';
  const text = row.words[index]?.text ?? '';
  const startsGroup = /^[-−(]?\d{1,3}$/.test(before) && !before.startsWith('0');
  return (
    startsGroup && (/^\d{3}[,.]\d{2}\D?$/.test(text) || (/^\d{3}$/.test(text) && isGroup(row, index + 1)))
  );
}
