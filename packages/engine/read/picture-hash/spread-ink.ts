import type { Ink } from './find-ink.ts';

/** Cells on each side of the grid. */
export const GRID = 32;
/** Share of the ink at each edge that is left out: specks and shadows must not decide where the writing begins. */
const EDGE = 0.01;

interface Span {
  readonly from: number;
  readonly length: number;
}

/** How much ink lies in each cell of a grid over the writing, margins cut off; `null` when there is no extent. */
export function spreadInk({ xs, ys }: Ink): Float64Array | null {
  const [across, down] = [spanOf(xs), spanOf(ys)];
  if (across.length <= 0 || down.length <= 0) return null;
  const cells = new Float64Array(GRID * GRID);
  for (let at = 0; at < xs.length; at += 1) {
    const column = placeIn(across, xs[at] ?? 0);
    const row = placeIn(down, ys[at] ?? 0);
    if (column !== null && row !== null) drop(cells, column, row);
  }
  return cells;
}

function spanOf(values: Float64Array): Span {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { from: at(EDGE), length: at(1 - EDGE) - at(EDGE) };
}

function placeIn({ from, length }: Span, value: number): number | null {
  const place = ((value - from) / length) * (GRID - 1);
  return place < 0 || place > GRID - 1 ? null : place;
}

/** Shares one point among the four cells around it, so that a small shift changes little. */
function drop(cells: Float64Array, column: number, row: number): void {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [ofRight, ofBottom] = [column - left, row - top];
  const at = top * GRID + left;
  const [hasRight, hasBottom] = [left + 1 < GRID, top + 1 < GRID];
  add(cells, at, (1 - ofRight) * (1 - ofBottom));
  if (hasBottom) add(cells, at + GRID, (1 - ofRight) * ofBottom);
  if (hasRight) add(cells, at + 1, ofRight * (1 - ofBottom));
  if (hasRight && hasBottom) add(cells, at + GRID + 1, ofRight * ofBottom);
}

function add(cells: Float64Array, at: number, part: number): void {
  cells[at] = (cells[at] ?? 0) + part;
}
