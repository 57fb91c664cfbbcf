import type { Document, Word } from '../document/document.ts';
import { createHashedVector, gramsOf } from '../embedding/hashed-vector.ts';

/** Version and length of template vectors: vectors of different versions can't be compared. */
export const TEMPLATE_VECTOR = { version: 1, dimensions: 256 } as const;

/** Words of a page that are looked at. */
const MOST_WORDS = 600;
const COLUMNS = 4;
const ROWS = 8;
const GRAM = 3;

/**
 * What a template looks like, as a vector of length 1: character trigrams of the printed words, and the words by the part of the page that
 * they stand in, hashed into a fixed number of dimensions (feature hashing with signs, Weinberger et al. 2009). Numbers are left out, as
 * they differ from document to document. All zeros for a page without words.
 */
export function templateVectorOf(document: Document): readonly number[] {
  const vector = createHashedVector(TEMPLATE_VECTOR.dimensions);
  const words = (document.pages[0]?.words ?? []).slice(0, MOST_WORDS);
  for (const word of words) {
    const text = foldedLetters(word.text);
    if (text.length < 2) continue;
    for (const gram of gramsOf(text, GRAM)) vector.add(gram, 1 / Math.sqrt(text.length));
    vector.add(`${text}@${cellOf(word)}`, 1.5);
  }
  return vector.toUnit();
}

/** How alike two templates are: 1 for the same, about 0 for strangers; 0 for vectors that can't be compared. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 0;
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Letters only, in one case, without accents: what is left of a printed word when its numbers are taken away. */
export function foldedLetters(text: string): string {
  return text
    .slice(0, 60)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}

function cellOf({ box }: Word): string {
  const column = Math.floor(((box.left + box.right) / 2) * COLUMNS);
  const row = Math.floor(((box.top + box.bottom) / 2) * ROWS);
  return `${column},${row}`;
}
