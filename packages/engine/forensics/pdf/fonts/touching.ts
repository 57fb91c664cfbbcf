import { aroundRects, type DrawnWord } from '../text/words.ts';

/** Words whose gap is below this share of the size touch. */
const TOUCHING_GAP = 0.25;
/** Rows are searched by a grid of this height, points. */
const CELL_PT = 20;
const MOST_WORDS = 20_000;
const MOST_IN_ROW = 1000;

/**
 * Words joined with the word that stands directly to their right on the same height, whatever the order of drawing: a
 * digit that was put in later is drawn at the end of the page.
 */
export function joinTouching(words: readonly DrawnWord[]): readonly DrawnWord[] {
  const rows = Map.groupBy(words.slice(0, MOST_WORDS), (word) => Math.round(baselineOf(word) / CELL_PT));
  const joined: DrawnWord[] = [];
  for (const row of rows.values()) {
    const open: DrawnWord[] = [];
    for (const word of row.slice(0, MOST_IN_ROW).toSorted((a, b) => a.rect.left - b.rect.left)) {
      const at = open.findIndex((candidate) => touches(candidate, word));
      const before = open[at];
      if (before === undefined) open.push(word);
      else open[at] = join(before, word);
    }
    joined.push(...open);
  }
  return joined;
}

function touches(left: DrawnWord, right: DrawnWord): boolean {
  const [a, b] = [left.chars.at(-1), right.chars[0]];
  if (a === undefined || b === undefined) return false;
  const size = Math.min(a.sizePt, b.sizePt);
  const gap = right.rect.left - left.rect.right;
  return Math.abs(a.originY - b.originY) < size * TOUCHING_GAP && Math.abs(gap) < size * TOUCHING_GAP;
}

function join(left: DrawnWord, right: DrawnWord): DrawnWord {
  return {
    text: left.text + right.text,
    rect: aroundRects([left.rect, right.rect]),
    chars: [...left.chars, ...right.chars],
  };
}

function baselineOf(word: DrawnWord): number {
  return word.chars[0]?.originY ?? 0;
}
