import type { LogitsProcessorList, Tensor } from '@huggingface/transformers';
import { chanceOfBest } from '../../inference/chance-of-best.ts';
import type { Transformers } from '../../inference/offline-transformers.ts';

/** Watches how sure a model is of each token that it writes. */
export interface ChanceWatch {
  /** To be given to `generate`; changes nothing. */
  readonly processors: LogitsProcessorList;
  /** Geometric mean of the chances so far, 0 to 1; 0 before the first token. */
  confidence(): number;
}

/** Tokens with a smaller chance count as this: one token must not make the mean zero. */
const SMALLEST_CHANCE = 1e-6;

/** A watch for one answer. */
export function watchChances({ LogitsProcessor, LogitsProcessorList }: Transformers): ChanceWatch {
  let logarithms = 0;
  let tokens = 0;
  class Watcher extends LogitsProcessor {
    override _call(_inputIds: bigint[][], logits: Tensor): Tensor {
      const { chance } = chanceOfBest(logits.data as Float32Array);
      logarithms += Math.log(Math.max(SMALLEST_CHANCE, chance));
      tokens += 1;
      return logits;
    }
  }
  const processors = new LogitsProcessorList();
  processors.push(new Watcher());
  return { processors, confidence: () => (tokens === 0 ? 0 : Math.exp(logarithms / tokens)) };
}
