import type { Alphabet } from '../models/alphabet.ts';
import type { Values } from '../models/network.ts';

/** One recognised character. */
export interface Glyph {
  readonly text: string;
  /** Where its middle lies along the line, in steps of the recogniser. */
  readonly step: number;
  /** Highest probability among its steps, 0 to 1. */
  readonly probability: number;
}

/**
 * Chance of a space from which one is taken, although "nothing" is likelier at every step. The recogniser was trained mostly
 * on text without spaces and is shy of them: at this chance about 19 of 20 gaps between words are real ones, measured.
 */
const SPACE_THRESHOLD = 0.05;

/** Steps in a row that hold the same character. */
interface Run {
  readonly index: number;
  readonly first: number;
  last: number;
  probability: number;
}

/**
 * Greedy decoding of connectionist temporal classification: the likeliest character of each step, repeats joined, blanks
 * dropped. Expects the blank as class 0 and the space as the last class.
 */
export function decodeCtc(output: Values, alphabet: Alphabet): Glyph[] {
  const [, , classes = 0] = output.shape;
  const glyphs: Glyph[] = [];
  let before: Run | null = null;
  for (const run of runsOf(output)) {
    const text = alphabet[run.index] ?? '';
    if (before !== null && isLetterPair(before, run, classes)) {
      const gap = likeliestSpace(output, before.last, run.first);
      if (gap.probability >= SPACE_THRESHOLD) glyphs.push({ text: ' ', ...gap });
    }
    glyphs.push({ text, step: (run.first + run.last + 1) / 2, probability: run.probability });
    before = run;
  }
  return glyphs;
}

/** The characters as runs of steps, without blanks. */
function runsOf({ data, shape }: Values): Run[] {
  const [, steps = 0, classes = 0] = shape;
  const runs: Run[] = [];
  let run: Run = { index: 0, first: 0, last: 0, probability: 0 };
  for (let step = 0; step < steps; step++) {
    const index = likeliest(data, step * classes, classes);
    const probability = data[step * classes + index] as number;
    if (index !== run.index) {
      run = { index, first: step, last: step, probability };
      if (index !== 0) runs.push(run);
    }
    run.last = step;
    run.probability = Math.max(run.probability, probability);
  }
  return runs;
}

/** Class of the highest probability; they add up to 1, so one above a half ends the search. */
function likeliest(data: Float32Array, from: number, classes: number): number {
  let best = data[from] as number;
  let at = 0;
  for (let index = 1; index < classes && best <= 0.5; index++) {
    const value = data[from + index] as number;
    if (value > best) {
      best = value;
      at = index;
    }
  }
  return at;
}

function isLetterPair(a: Run, b: Run, classes: number): boolean {
  return a.index !== classes - 1 && b.index !== classes - 1;
}

function likeliestSpace({ data, shape }: Values, first: number, last: number) {
  const [, , classes = 0] = shape;
  let best = { step: first + 0.5, probability: 0 };
  for (let step = first; step <= last; step++) {
    const probability = data[(step + 1) * classes - 1] as number;
    if (probability > best.probability) best = { step: step + 0.5, probability };
  }
  return best;
}
