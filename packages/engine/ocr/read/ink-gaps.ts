import type { Values } from '../models/network.ts';

/** Widest gap without ink, in pixels of the recogniser's input, between two places along a line, in pixels, too. */
export type InkGaps = (from: number, to: number) => number;

/** Rows at the edges may show ink of the neighbouring lines. */
const EDGE_ROWS = 6;
/** A column of paper is at least so much of the way from the darkest columns to the lightest. */
const PAPER = 0.65;
/** Darkest and lightest columns that are left out of account. */
const OUTLIERS = 0.05;
/** With less between dark and light columns (of 2) nothing can be said: light print on dark, or a smear. */
const MIN_CONTRAST = 0.3;

/** Measures gaps in the picture of a line; `null` where ink and paper can't be told apart. */
export function inkGapsOf(picture: Values): InkGaps | null {
  const columns = darkestOf(picture);
  const sorted = columns.toSorted();
  const dark = sorted[Math.floor(sorted.length * OUTLIERS)] ?? 0;
  const light = sorted[Math.floor(sorted.length * (1 - OUTLIERS))] ?? 0;
  if (light - dark < MIN_CONTRAST) return null;
  const limit = dark + PAPER * (light - dark);
  return (from, to) => {
    let widest = 0;
    let width = 0;
    for (const tone of columns.subarray(Math.max(0, Math.round(from)), Math.round(to))) {
      width = tone > limit ? width + 1 : 0;
      widest = Math.max(widest, width);
    }
    return widest;
  };
}

/** The darkest tone of every column, in the first of the picture's colours. */
function darkestOf({ data, shape }: Values): Float32Array {
  const [height = 0, width = 0] = shape.slice(2);
  const columns = new Float32Array(width).fill(1);
  for (let row = EDGE_ROWS; row < height - EDGE_ROWS; row++) {
    for (let column = 0; column < width; column++) {
      const tone = data[row * width + column] as number;
      if (tone < (columns[column] as number)) columns[column] = tone;
    }
  }
  return columns;
}
