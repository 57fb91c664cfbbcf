import type { Alphabet } from '../models/alphabet.ts';
import type { Values } from '../models/network.ts';

/** Pixels of input that make one step of the recogniser. */
export const STEP_PX = 8;

/** Steps in a row that the recogniser gives to the same character. */
export interface Run {
  readonly index: number;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Highest probability among its steps, 0 to 1. */
  readonly probability: number;
}

/**
 * Greedy decoding of connectionist temporal classification: the likeliest character of each step, repeats joined, blanks
 * dropped. Expects the blank as class 0.
 */
export function runsOf({ data, shape }: Values, alphabet: Alphabet): Run[] {
  const [, steps = 0, classes = 0] = shape;
  const runs: Run[] = [];
  let first = 0;
  let current = 0;
  for (let step = 0; step <= steps; step++) {
    const index = step < steps ? likeliest(data, step * classes, classes) : 0;
    if (index === current) continue;
    if (current !== 0) {
      const span = { first, last: step - 1 };
      const { probability } = peakOf({ data, shape }, current, span);
      runs.push({ index: current, text: alphabet.textOf(current), ...span, probability });
    }
    current = index;
    first = step;
  }
  return runs;
}

/** The step of a span at which a class is likeliest. */
export function peakOf(
  { data, shape }: Values,
  index: number,
  span: { readonly first: number; readonly last: number },
): { readonly step: number; readonly probability: number } {
  const [, steps = 0, classes = 0] = shape;
  let best = { step: span.first, probability: 0 };
  for (let step = Math.max(0, span.first); step <= Math.min(steps - 1, span.last); step++) {
    const probability = data[step * classes + index] as number;
    if (probability > best.probability) best = { step, probability };
  }
  return best;
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
