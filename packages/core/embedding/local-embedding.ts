import { foldedLetters } from '../vendor-memory/template-vector.ts';
import type { EmbeddedDocument } from './document-text.ts';
import { createHashedVector, gramsOf } from './hashed-vector.ts';

/** Version and length of local vectors: vectors of different versions can't be compared. */
export const LOCAL_EMBEDDING = { model: 'local', version: '1', dimensions: 512 } as const;

const GRAM = 3;
/** Words that are looked at. */
const MOST_WORDS = 800;
/** All pieces of a word weigh 1 together: a word that is written alike is found even when it is not the same. */
const WORD_WEIGHT = 0.7;
const LAYOUT_WEIGHT = 0.7;

/**
 * A document or a question as a vector of length 1, made without any model: runs of three letters of its words, the words themselves, and
 * where its fields stand, hashed into a fixed number of dimensions. A word counts by the root of how often it occurs, so that one that fills a
 * table does not drown the others. Numbers are left out, as they differ from document to document. It knows spelling, not meaning: it finds words
 * that are written alike in any language, and no synonyms. All zeros without words.
 */
export function embedLocally({ text, layout }: EmbeddedDocument): readonly number[] {
  const vector = createHashedVector(LOCAL_EMBEDDING.dimensions);
  const counts = new Map<string, number>();
  for (const word of text.split(/\s+/).slice(0, MOST_WORDS).map(foldedLetters)) {
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) {
    const weight = Math.sqrt(count);
    for (const gram of gramsOf(word, GRAM)) vector.add(gram, weight / Math.sqrt(word.length));
    vector.add(`=${word}`, weight * WORD_WEIGHT);
  }
  for (const feature of layout) vector.add(feature, LAYOUT_WEIGHT);
  return vector.toUnit();
}
