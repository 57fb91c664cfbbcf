/** A repeatable stream of random choices. */
export interface Random {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One entry; throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** True with the given chance, 0 to 1. */
  chance(share: number): boolean;
  /** The list in another order. */
  shuffle<T>(list: readonly T[]): readonly T[];
  /** That many random digits. */
  digits(count: number): string;
  /** An independent stream: what one part of a document draws does not move the others. */
  fork(name: string): Random;
}

/** A stream that is the same for the same seed text on every machine (mulberry32 over an FNV-1a hash). */
export function createRandom(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick: (list) => pickFrom(list, int),
    chance: (share) => next() < share,
    shuffle: (list) => shuffled(list, int),
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    fork: (name) => createRandom(`${seed}/${name}`),
  };
}

type Int = (min: number, max: number) => number;

function pickFrom<T>(list: readonly T[], int: Int): T {
  if (list.length === 0) throw new RangeError('Nothing to pick from.');
  return list[int(0, list.length - 1)] as T;
}

function shuffled<T>(list: readonly T[], int: Int): readonly T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(int(0, rest.length - 1), 1));
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
