import type { PlacedWord } from './layoutlm-task.ts';
import type { PlacedToken } from './windows.ts';

/** Words of a page at most; what comes after is not looked at. */
const MAX_WORDS = 5_000;
/** Signs of a word that are looked at, and tokens that it may become. */
const MAX_SIGNS = 200;
const MAX_TOKENS_OF_WORD = 64;

/** Turns words into numbers of a model's vocabulary. */
export interface WordTokenizer {
  idsOf(text: string): readonly number[];
  /** The marks of start and end. */
  readonly ends: { readonly cls: number; readonly sep: number };
}

/** The tokens of a page's words. A word that the tokenizer makes nothing of has none. */
export function tokensOf(
  words: readonly PlacedWord[],
  { idsOf }: Pick<WordTokenizer, 'idsOf'>,
): readonly PlacedToken[] {
  return words.slice(0, MAX_WORDS).flatMap(({ text }, word) =>
    idsOf(text.slice(0, MAX_SIGNS).toWellFormed())
      .slice(0, MAX_TOKENS_OF_WORD)
      .map((id, index) => ({ id, word, isFirst: index === 0 })),
  );
}
