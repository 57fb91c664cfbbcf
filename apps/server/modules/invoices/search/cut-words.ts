import { foldText } from './fold-text.ts';

/** Longest word that is told apart from others. */
const MOST_LETTERS = 40;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

/** What stands between two spaces. */
export interface Chunk {
  /** Its words, folded; text without spaces comes in pairs of letters. */
  readonly words: readonly string[];
  /** All of it in one word when it is cut by punctuation, as "so43659" for "SO-43659". */
  readonly joined: string | null;
}

/** Cuts a text into folded words of letters and digits. */
export function cutWords(text: string): readonly Chunk[] {
  return foldText(text)
    .split(/\s+/)
    .map((chunk) => chunk.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
    .filter((parts) => parts.length > 0)
    .map((parts) => ({
      words: parts.flatMap(toWords),
      joined: parts.length > 1 ? parts.join('').slice(0, MOST_LETTERS) : null,
    }));
}

function toWords(part: string): readonly string[] {
  const spaced = part.replaceAll(UNSPACED, ' ').split(' ').filter(Boolean);
  const pairs = (part.match(UNSPACED) ?? []).flatMap(pairsOf);
  return [...spaced.map((word) => word.slice(0, MOST_LETTERS)), ...pairs];
}

function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run);
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
