import { readFile } from 'node:fs/promises';

/** What the outputs of the recogniser mean. Index 0 is the CTC blank (empty text), the last one is the space. */
export interface Alphabet {
  /** The character of an output; empty for the blank and beyond the end. */
  readonly textOf: (index: number) => string;
  /** The output of a character; null when the recogniser can't write it. */
  readonly indexOf: (text: string) => number | null;
}

/** Reads the character list: one character a line, in the order of the model's outputs. */
export async function readAlphabet(path: string): Promise<Alphabet> {
  const lines = (await readFile(path, 'utf8')).replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return alphabetOf(['', ...lines.map(asPrinted), ' ']);
}

/** Full-width punctuation as printed in Latin text, and the euro sign, which the models only know as "element of". */
function asPrinted(character: string): string {
  if (character === '∈') return '€';
  return /^[\uFF01-\uFF5E]$/.test(character) ? character.normalize('NFKC') : character;
}

/** An alphabet of the given characters, blank first. */
export function alphabetOf(characters: readonly string[]): Alphabet {
  // Where two outputs mean the same character, the plain one comes first.
  const indices = new Map(characters.map((text, index) => [text, index] as const).toReversed());
  return {
    textOf: (index) => characters[index] ?? '',
    indexOf: (text) => indices.get(text) ?? null,
  };
}
