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

/** What the recogniser says about one line. */
export interface Reading {
  readonly glyphs: readonly Glyph[];
  /** Steps of the whole input. */
  readonly steps: number;
}

/**
 * Greedy decoding of connectionist temporal classification: the likeliest character of each step, repeats joined, blanks dropped.
 */
export function decodeCtc(output: Values, alphabet: Alphabet): Reading {
  const [, steps = 0, classes = 0] = output.shape;
  const glyphs: Glyph[] = [];
  let run = { index: 0, first: 0, probability: 0 };
  for (let step = 0; step <= steps; step++) {
    const best =
      step < steps ? likeliest(output.data, step * classes, classes) : { index: 0, probability: 0 };
    if (best.index === run.index) {
      run.probability = Math.max(run.probability, best.probability);
      continue;
    }
    if (run.index !== 0) {
      glyphs.push({
        text: alphabet[run.index] ?? '',
        step: (run.first + step) / 2,
        probability: run.probability,
      });
    }
    run = { index: best.index, first: step, probability: best.probability };
  }
  return { glyphs, steps };
}

function likeliest(data: Float32Array, from: number, count: number): { index: number; probability: number } {
  let at = from;
  let probability = data[from] as number;
  for (let i = from + 1; i < from + count; i++) {
    const value = data[i] as number;
    if (value > probability) {
      probability = value;
      at = i;
    }
  }
  return { index: at - from, probability };
}
