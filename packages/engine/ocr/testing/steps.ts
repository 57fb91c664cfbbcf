import type { Values } from '../models/network.ts';

/** Characters of a tiny recogniser: blank first, space last. */
export const CHARACTERS = ['', 'a', 'b', 'O', '0', '1', '5', 'S', '.', ',', 'R', 'M', 'T', ' '];

/** Output of a recogniser: for each step the chances of some characters; the blank takes what is left. */
export function outputOf(steps: readonly Readonly<Record<string, number>>[]): Values {
  const data = new Float32Array(steps.length * CHARACTERS.length);
  for (const [step, chances] of steps.entries()) {
    let rest = 1;
    for (const [text, chance] of Object.entries(chances)) {
      data[step * CHARACTERS.length + CHARACTERS.indexOf(text)] = chance;
      rest -= chance;
    }
    data[step * CHARACTERS.length] = rest;
  }
  return { data, shape: [1, steps.length, CHARACTERS.length] };
}
