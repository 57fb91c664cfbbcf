import type { Word } from '@vouch/core/document/document.ts';
import type { Amount } from '../amounts/amount.ts';
import type { ReadRow } from '../findings.ts';
import type { Cell } from '../page/sheet.ts';
import { toCell } from '../page/split-cells.ts';
import { isFactorRow, lastMoney, printedFactors } from './item-factors.ts';

/** What stands around an item without column heads. */
export interface Around {
  readonly rows: readonly ReadRow[];
  /** Rows that end in an amount of the items' column. */
  readonly inColumn: readonly ReadRow[];
  /** Whether the text of an item stands under its numbers rather than over them. */
  readonly textFollows: boolean;
}

/** Text rows over the numbers of one item. */
const MAX_TEXT_ROWS = 2;

/** The words of the row besides its numbers; where there are none, the text over it (or under it). */
export function describe(row: ReadRow, { rows, inColumn, textFollows }: Around): Cell[] {
  const own = wordsOf(row);
  if (own && lettersOf(row) >= 3) return [own];
  const text = textFollows ? rows[row.row.index + 1] : firstTextOver(row, rows, inColumn);
  if (!text || inColumn.includes(text) || !isText(text)) return own ? [own] : [];
  return [toCell(text.row.words)];
}

/** "2 Plat du jour 29,80": a small whole number that opens the row and is followed by words. */
export function countBefore({ row, amounts }: ReadRow): Amount | null {
  const first = amounts.find((amount) => amount.firstWord === 0 && amount.lastWord === 0);
  if (!first || !/^[1-9]\d?$/.test(first.raw)) return null;
  return /\p{L}{2}/u.test(row.words[1]?.text ?? '') ? first : null;
}

/** Whether text follows the last bare row of numbers, and no plain text leads to the first. */
export function isTextUnder(priced: readonly ReadRow[], rows: readonly ReadRow[]): boolean {
  const bare = priced.filter((row) => lettersOf(row) < 3);
  const first = bare[0];
  const last = bare.at(-1);
  if (!first || !last || !isText(rows[last.row.index + 1])) return false;
  const before = rows[first.row.index - 1];
  return (
    !isText(before) || (before !== undefined && (before.labels.length > 0 || before.row.cells.length >= 3))
  );
}

/** The first of the text rows between the item before and this one: names come before codes. */
function firstTextOver(
  row: ReadRow,
  rows: readonly ReadRow[],
  inColumn: readonly ReadRow[],
): ReadRow | undefined {
  let text: ReadRow | undefined;
  for (let index = row.row.index - 1; index >= Math.max(0, row.row.index - MAX_TEXT_ROWS); index -= 1) {
    const other = rows[index];
    if (!other || inColumn.includes(other) || other.labels.some((label) => label.firstWord === 0)) break;
    if (isText(other)) text = other;
  }
  return text;
}

/** The words before the numbers of an item; a size inside the name ("0.75 l") belongs to it. */
function wordsOf(row: ReadRow): Cell | null {
  const total = lastMoney(row);
  const factors = printedFactors(row, total);
  const numbers = [factors?.quantity, factors?.unitPrice, total].flatMap((amount) => amount ?? []);
  const end = Math.min(row.row.words.length, ...numbers.map((amount) => amount.firstWord));
  const words = withoutTail(row.row.words.slice(countBefore(row) ? 1 : 0, end));
  return words.length > 0 ? toCell(words) : null;
}

/** Without amounts at the end: prices that do not multiply to the total. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((word) => !/^[$€£]?\d[\d.,]*[.,]\d{2}$/.test(word.text));
  return words.slice(0, last + 1);
}

function lettersOf(row: ReadRow): number {
  return (wordsOf(row)?.text ?? '').replace(/[^\p{L}]/gu, '').length;
}

function isText(row: ReadRow | undefined): boolean {
  if (row === undefined || lastMoney(row) !== null || isFactorRow(row)) return false;
  return row.row.text.replace(/[^\p{L}]/gu, '').length >= 3;
}
