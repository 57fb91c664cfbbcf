import type { Findings, ReadRow } from '../findings.ts';
import type { Cell } from '../page/sheet.ts';
import type { Block, BlockLine } from './party.ts';

/** Left edges of one block differ by less than this share of the page width. */
const SAME_EDGE = 0.015;
/** Lines of one block are at most this many text heights apart; letters are often set with wide leading. */
const LINE_STEP = 4.2;
const MAX_LINES = 12;

/** Parts the cells of the first page into blocks of lines with a common left edge. */
export function findBlocks(findings: Findings): Block[] {
  const open: BlockLine[][] = [];
  for (const row of findings.rows) {
    if (row.row.leaf !== 0) break;
    for (const cell of row.row.cells) {
      const block = open.findLast((lines) => continues(lines, cell, row));
      if (block) block.push({ cell, row });
      else open.push([{ cell, row }]);
    }
  }
  return open.map((lines) => ({ lines }));
}

function continues(lines: readonly BlockLine[], cell: Cell, { row }: ReadRow): boolean {
  const last = lines.at(-1);
  if (!last || lines.length >= MAX_LINES || last.row.row === row) return false;
  const step = row.middle - last.row.row.middle;
  const height = Math.max(row.textHeight, last.row.row.textHeight);
  return step < LINE_STEP * height && Math.abs(last.cell.box.left - cell.box.left) < SAME_EDGE;
}
