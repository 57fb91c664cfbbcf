import { readFile } from 'node:fs/promises';

/** What the outputs of the recogniser mean, by index. Index 0 is the CTC blank (empty text), the last one is the space. */
export type Alphabet = readonly string[];

/** Reads the character list: one character a line, in the order of the model's outputs. */
export async function readAlphabet(path: string): Promise<Alphabet> {
  const lines = (await readFile(path, 'utf8')).replace(/\r/g, '').replace(/\n$/, '').split('\n');
  return ['', ...lines, ' '];
}
