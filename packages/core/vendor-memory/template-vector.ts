import type { Document, Word } from '../document/document.ts';

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
  const vector = Array.from({ length: TEMPLATE_VECTOR.dimensions }, () => 0);
  const words = (document.pages[0]?.words ?? []).slice(0, MOST_WORDS);
  for (const word of words) {
    const text = foldedLetters(word.text);
    if (text.length < 2) continue;
    for (const gram of gramsOf(text)) addFeature(vector, gram, 1 / Math.sqrt(text.length));
    addFeature(vector, `${text}@${cellOf(word)}`, 1.5);
  }
  return toUnit(vector);
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

function gramsOf(text: string): readonly string[] {
  const padded = `^${text}$`;
  return Array.from({ length: padded.length - GRAM + 1 }, (_, start) => padded.slice(start, start + GRAM));
}

function cellOf({ box }: Word): string {
  const column = Math.floor(((box.left + box.right) / 2) * COLUMNS);
  const row = Math.floor(((box.top + box.bottom) / 2) * ROWS);
  return `${column},${row}`;
}

function addFeature(vector: number[], feature: string, weight: number): void {
  const hash = hashOf(feature);
  const index = hash % TEMPLATE_VECTOR.dimensions;
  const sign = (hash >>> 16) % 2 === 0 ? 1 : -1;
  vector[index] = (vector[index] ?? 0) + sign * weight;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // Spread the last characters over all bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

function toUnit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => Math.round((value / length) * 1e6) / 1e6);
}
