import { scoreAmong } from '@vouch/engine/forensics/image/find-traces.ts';
import type { StandOut } from '@vouch/engine/forensics/image/peers.ts';
import model from '@vouch/engine/forensics/image/model/weights.json' with { type: 'json' };
import { scoreWord, type WordModel } from '@vouch/engine/forensics/image/word-model.ts';

/** The model that is shipped. */
export const MODEL: WordModel = model;

/** Score of a page without a word to compare. */
const NOTHING = -6;

/** The score of the most conspicuous word of a page in its crowd. */
export function highestScore(words: readonly StandOut[], weighed: WordModel): number {
  if (words.length === 0) return NOTHING;
  return scoreAmong(Math.max(...words.map((word) => scoreWord(word, weighed).score)), words.length);
}
