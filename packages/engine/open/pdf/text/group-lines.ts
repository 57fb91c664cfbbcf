import type { CharWord } from './group-words.ts';

/** A word with the index of its line, from 0. */
export interface PlacedWord {
  readonly word: CharWord;
  readonly line: number;
}

/** Share of the smaller word's height that two words of one line have in common. */
const SHARED_HEIGHT = 0.5;

interface Row {
  top: number;
  bottom: number;
  words: CharWord[];
}

/**
 * Words in reading order: rows from the top, each from the left. Words of one table row share a line. Turned text
 * (margins, stamps) follows after the upright text, one line per word.
 */
export function groupLines(words: readonly CharWord[]): PlacedWord[] {
  const upright = words.filter((word) => word.turn === 0);
  const turned = words.filter((word) => word.turn !== 0);
  const rows = rowsOf(upright);
  const placed = rows.flatMap((row, line) =>
    row.words.sort((a, b) => a.box.left - b.box.left).map((word) => ({ word, line })),
  );
  return [...placed, ...turned.map((word, index) => ({ word, line: rows.length + index }))];
}

/** Sweeps down the page: a word joins a recent row when their heights overlap, else it opens the next one. */
function rowsOf(words: readonly CharWord[]): Row[] {
  const rows: Row[] = [];
  for (const word of words.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.slice(-4).findLast((candidate) => isInRow(candidate, word));
    if (row === undefined) {
      rows.push({ top: word.box.top, bottom: word.box.bottom, words: [word] });
    } else {
      row.words.push(word);
      // The row keeps the height of its typical word: one tall word must not pull in the neighbours.
      const count = row.words.length;
      row.top += (word.box.top - row.top) / count;
      row.bottom += (word.box.bottom - row.bottom) / count;
    }
  }
  return rows.sort((a, b) => a.top + a.bottom - b.top - b.bottom);
}

function isInRow(row: Row, word: CharWord): boolean {
  const shared = Math.min(row.bottom, word.box.bottom) - Math.max(row.top, word.box.top);
  const smaller = Math.min(row.bottom - row.top, word.box.bottom - word.box.top);
  return shared > SHARED_HEIGHT * smaller;
}

function middleOf(word: CharWord): number {
  return (word.box.top + word.box.bottom) / 2;
}
