import { lettersAndDigits } from './same-value.ts';

/** Letters and digits of printed words, and how many of them were read wrong. */
export interface TextScore {
  readonly wrong: number;
  readonly printed: number;
}

/** Shorter words stand by chance within others. */
const LEAST_LENGTH = 4;

/**
 * Compares each printed word with the most similar place of the text that was read, whatever the order: columns are read side by side or
 * one after the other, and neither is an error.
 */
export function scoreText(printed: string, told: string): TextScore {
  const text = lettersAndDigits(told);
  const words = printed
    .split(/\s+/)
    .map(lettersAndDigits)
    .filter((word) => word.length >= LEAST_LENGTH);
  return {
    wrong: words.reduce((sum, word) => sum + leastErrors(word, text), 0),
    printed: words.reduce((sum, word) => sum + word.length, 0),
  };
}

/** Least edit distance of a word to any part of a text (P. Sellers, 1980). */
function leastErrors(word: string, text: string): number {
  if (text.includes(word)) return 0;
  let column = Array.from({ length: word.length + 1 }, (_, index) => index);
  let least = word.length;
  for (const sign of text) {
    const next = [0];
    for (let at = 1; at <= word.length; at += 1) {
      const replaced = (column[at - 1] ?? 0) + (word[at - 1] === sign ? 0 : 1);
      next.push(Math.min(replaced, (column[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    column = next;
    least = Math.min(least, column[word.length] ?? least);
  }
  return least;
}
