import type { Findings, ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { isHeading } from './is-heading.ts';
import { addressPoints } from './place-words.ts';
import { roleOf } from './row-role.ts';

/** An address begins with its number, lot or unit. */
export const STARTS_ADDRESS = /^(?:lot|no|unit|\d{1,4}(?!\d))/iu;
const CODE = /\d{7}/u;
const HOUSE_NUMBER = /(?<![\d-])\d{1,4}(?!\d)/u;
/** Lines of an address that hold no known word, before the line that does and after it. */
const MAX_ABOVE = 3;
const MAX_BELOW = 2;
const MAX_LINE = 50;
/** Rows farther apart than this many text heights belong to different blocks. */
const MAX_STEP = 3;

/** Rows of items, totals, headings, codes and numbered facts are never part of an address. */
export function isOther(read: ReadRow, findings: Findings): boolean {
  const { row, amounts, labels } = read;
  const last = row.words.length - 1;
  const isPriced = amounts.some((amount) => amount.decimals === 2 && amount.lastWord >= last - 1);
  if (isPriced && !(STARTS_ADDRESS.test(row.text) && addressPoints(row.text) >= 1.5)) return true;
  return (
    /[:：]\s*\S*\d{3}/u.test(row.text) ||
    CODE.test(row.text) ||
    isHeading(read, findings) ||
    labels.some((label) => label.from === 0 && label.length >= 8 && label.length >= 0.4 * row.text.length)
  );
}

/**
 * The block with the lines around it that hold no word we know: up to the house number under the name, and down to the
 * telephone or tax number, where those follow at once.
 */
export function widened(
  block: readonly ReadRow[],
  findings: Findings,
  nameRows: readonly ReadRow[],
): readonly ReadRow[] {
  if (block.length === 0) return block;
  return [...linesAbove(block, findings, nameRows), ...block, ...linesBelow(block, findings)];
}

function linesAbove(
  block: readonly ReadRow[],
  findings: Findings,
  nameRows: readonly ReadRow[],
): readonly ReadRow[] {
  const [first] = block;
  const name = nameRows.at(-1);
  if (!first || !name || STARTS_ADDRESS.test(first.row.text)) return [];
  const end = findings.rows.indexOf(first);
  const from = Math.max(findings.rows.indexOf(name) + 1, end - MAX_ABOVE);
  const between = findings.rows.slice(from, end);
  const other = between.findLastIndex((row) => !canBeLine(row, findings) || repeatsName(row, nameRows));
  const lines = between.slice(other + 1);
  const start = lines.findIndex(({ row }) => HOUSE_NUMBER.test(row.text));
  return start < 0 ? [] : lines.slice(start);
}

function linesBelow(block: readonly ReadRow[], findings: Findings): readonly ReadRow[] {
  const last = block.at(-1);
  if (!last) return [];
  const after = findings.rows.slice(findings.rows.indexOf(last) + 1).slice(0, MAX_BELOW + 1);
  const end = after.findIndex((row) => !canBeLine(row, findings));
  const lines = end < 0 ? [] : after.slice(0, end);
  const next = after[end];
  const isClosed = next !== undefined && ['contact', 'identifier', 'registration'].includes(roleOf(next));
  const isClose = lines.every((line, index) => isUnder(line, lines[index - 1] ?? last));
  if (isClosed && isClose) return lines;
  const [town] = after;
  const isTown =
    /\d{5}$/u.test(last.row.text) && town && canBeLine(town, findings) && !/\d/.test(town.row.text);
  return isTown ? [town] : [];
}

function canBeLine(read: ReadRow, findings: Findings): boolean {
  const { text } = read.row;
  return (
    roleOf(read) === 'plain' &&
    !isOther(read, findings) &&
    text.length <= MAX_LINE &&
    (text.match(/\p{L}/gu)?.length ?? 0) >= 2
  );
}

function isUnder(line: ReadRow, above: ReadRow): boolean {
  return line.row.middle - above.row.middle < MAX_STEP * Math.max(line.row.textHeight, above.row.textHeight);
}

/** "MPH One Utama" under "MPH BOOKSTORES" names the branch. */
export function repeatsName({ row }: ReadRow, nameRows: readonly ReadRow[]): boolean {
  const first = keyOf(nameRows[0]?.row.text.split(' ')[0] ?? '');
  return first.length >= 3 && keyOf(row.text.split(' ')[0] ?? '') === first;
}
