import type { KindLabel } from '../../labels/language-labels.ts';
import { findOwnNumber } from '../facts/own-number.ts';
import type { Findings } from '../findings.ts';
import { findNamed } from '../kind/find-title.ts';
import { isSentence, shareOfProse } from '../kind/share-of-prose.ts';
import { namesSum } from '../kind/tells-no-money.ts';
import { keyOf } from '../text/fold.ts';
import { type PageMark, pageMarkOf } from './page-mark.ts';

/** One page as a candidate for the beginning of another paper. */
export interface Leaf {
  /** From 1, in the file. */
  readonly page: number;
  /** Invoice number in the head; `null` when there is none. */
  readonly number: string | null;
  /** What its title names it; `null` without one. */
  readonly title: KindLabel | null;
  /** "Page 2 of 3"; `null` when nothing says so. */
  readonly mark: PageMark | null;
  readonly hasSum: boolean;
  /** ISO days in the upper half, in every way they can be read. */
  readonly headDates: ReadonlySet<string>;
  /** Running text that asks for no money: terms, a letter. */
  readonly isProse: boolean;
}

/** A number in the upper part of a page says which invoice the page belongs to. */
const HEAD = 0.5;
/** Numbers with fewer points are too doubtful to part a file by. */
const SURE = 4;
/** A word with more points is the title of its page, not only a label. */
const TITLE = 4.5;
/** A page of terms is nothing but text, and much of it. */
const PROSE = { share: 0.6, words: 120 } as const;
const SUMS: ReadonlySet<string> = new Set(['total', 'grandTotal', 'roundedTotal', 'amountDue']);

/** What a page, read by itself, says about where papers begin. */
export function leafOf(page: number, own: Findings): Leaf {
  const { rows } = own;
  return {
    page,
    number: numberInHead(own),
    title: titleOf(own),
    mark: pageMarkOf(rows),
    hasSum: rows.some((row) => row.amounts.length > 0 && row.labels.some(({ meaning }) => SUMS.has(meaning))),
    headDates: datesInHead(own),
    isProse: isProse(own),
  };
}

function numberInHead(own: Findings): string | null {
  const head = own.rows.filter(({ row }) => row.middle < HEAD);
  const code = findOwnNumber({ ...own, rows: head }, 'invoice', SURE);
  return code ? keyOf(code.value) : null;
}

function datesInHead({ rows }: Findings): ReadonlySet<string> {
  const head = rows.filter(({ row }) => row.middle < HEAD);
  return new Set(head.flatMap(({ dates }) => dates.flatMap(({ readings }) => Object.values(readings))));
}

function titleOf(own: Findings): KindLabel | null {
  const [best] = findNamed(own).sort((a, b) => b.title - a.title);
  return best && best.title >= TITLE ? best.meaning : null;
}

function isProse(own: Findings): boolean {
  const words = own.rows.reduce((sum, { row }) => sum + row.words.length, 0);
  const isText = words >= PROSE.words && shareOfProse(own.rows) >= PROSE.share;
  return isText && !namesSum(own.rows.filter((row) => !isSentence(row)));
}
