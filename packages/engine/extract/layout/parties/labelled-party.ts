import type { PartyLabel } from '../../labels/language-labels.ts';
import type { Findings, ReadRow } from '../findings.ts';
import { type Cell } from '../page/sheet.ts';
import { toCell } from '../page/split-cells.ts';
import type { Spot } from '../text/spot-labels.ts';
import type { BlockLine, Party } from './party.ts';
import { hasColon, labelStrength } from './party-label.ts';
import { canBeName, readBlock } from './read-block.ts';

const MAX_ROWS = 9;

/** The party that stands beside or under a label of the given meaning, the surest label first; `null` when there is none. */
export function findLabelledParty(findings: Findings, meaning: PartyLabel): Party | null {
  const parties: Party[] = [];
  for (const row of findings.rows) {
    for (const label of row.parties) {
      if (label.meaning !== meaning) continue;
      const strength = labelStrength(label, row);
      const party = strength > 0 ? readBlock(linesOf(label, row, findings), strength) : null;
      if (party) parties.push(party);
    }
  }
  return parties.sort((a, b) => b.points - a.points)[0] ?? null;
}

/** The rest of the label's row, then the cells under it (or under its value), until another party or a gap. */
function linesOf(label: Spot<PartyLabel>, start: ReadRow, findings: Findings): BlockLine[] {
  const under = rowsUnder(start, findings);
  const named = under.find((row) => row.parties.some((one) => one.meaning === 'name' && one.firstWord === 0));
  if (named) return namedLines(named, under, findings);
  const beside = hasOtherHead(label, start) ? null : restOfRow(label, start);
  if (beside && !canBeName(beside.cell.text) && !isBesideNumber(beside)) return [];
  const left = beside ? beside.cell.box.left : label.box.left;
  const below = cellsAt(under, left, start);
  return beside ? [beside, ...below] : below;
}

/** Heads side by side ("Seller … Buyer …") have their values below. */
function hasOtherHead(label: Spot<PartyLabel>, row: ReadRow): boolean {
  return row.parties.some((other) => other !== label && other.from > label.to && isPartyHead(other, row));
}

/** A cell in another column that holds no name ("Invoice no. 5") is not the value. */
function isBesideNumber({ cell, row }: BlockLine): boolean {
  return row.labels.some(
    (label) => label.box.left >= cell.box.left - 0.001 && label.box.left < cell.box.right,
  );
}

function rowsUnder(start: ReadRow, findings: Findings): ReadRow[] {
  const rows: ReadRow[] = [];
  let last = start;
  for (const row of findings.rows.slice(start.row.index + 1, start.row.index + 1 + MAX_ROWS)) {
    if (row.row.page !== start.row.page || row.row.middle - last.row.middle > 4.5 * row.row.textHeight) break;
    if (row.parties.some((one) => one.firstWord === 0 && isPartyHead(one, row))) break;
    rows.push(row);
    last = row;
  }
  return rows;
}

function isPartyHead(label: Spot<PartyLabel>, row: ReadRow): boolean {
  return label.meaning !== 'name' && label.meaning !== 'address' && labelStrength(label, row) > 2;
}

/** "Name: …" below a heading, with what wraps above or under it, then the other values. */
function namedLines(named: ReadRow, under: readonly ReadRow[], findings: Findings): BlockLine[] {
  const label = named.parties.find((one) => one.meaning === 'name');
  const value = label ? restOfRow(label, named) : null;
  if (!label || !value) return [];
  const above = findings.rows[named.row.index - 1];
  const wrapped = above ? wrappedAbove(above, named, value) : null;
  const rest = cellsAt(
    under.filter((row) => row.row.index > named.row.index),
    value.cell.box.left,
    named,
  );
  return [...(wrapped ? [wrapped] : []), value, ...rest];
}

/** A first line of a value that stands higher than its label, because the label is centred beside two lines. */
function wrappedAbove(above: ReadRow, named: ReadRow, value: BlockLine): BlockLine | null {
  const only = above.row.cells.length === 1 ? above.row.cells[0] : undefined;
  const isNear = named.row.middle - above.row.middle < 2 * named.row.textHeight;
  return only && isNear && Math.abs(only.box.left - value.cell.box.left) < 0.01
    ? { cell: only, row: above }
    : null;
}

function restOfRow(label: Spot<PartyLabel>, row: ReadRow): BlockLine | null {
  const words = row.row.words.slice(label.lastWord + 1).filter((word) => !/^[:：=-]*$/u.test(word.text));
  const [first] = words;
  if (!first) return null;
  const cell = cellOfWord(first, row.row.cells);
  const inCell = words.filter((word) => cell?.words.includes(word));
  const isFar = first.box.left - label.box.right > (hasColon(label, row) ? 0.4 : 0.08);
  return inCell.length > 0 && !isFar ? { cell: toCell(inCell), row } : null;
}

function cellOfWord(word: Cell['words'][number], cells: readonly Cell[]): Cell | undefined {
  return cells.find((cell) => cell.words.includes(word));
}

/** One cell a row that starts at the given left edge, while the rows are not parted by a gap. */
function cellsAt(rows: readonly ReadRow[], left: number, start: ReadRow): BlockLine[] {
  const lines: BlockLine[] = [];
  let last = start.row;
  for (const row of rows) {
    const cell = row.row.cells.find((one) => Math.abs(one.box.left - left) < 0.02);
    if (!cell) continue;
    const allowed = lines.length === 0 ? 5 : 3;
    if (row.row.middle - last.middle > allowed * row.row.textHeight) break;
    lines.push({ cell, row });
    last = row.row;
  }
  return lines;
}
