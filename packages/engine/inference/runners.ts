import { loadEmbedding } from '../embeddings/load-embedding.ts';
import { loadDonut } from '../extract/donut/load-donut.ts';
import { loadLayoutlm } from '../extract/layoutlm/load-layoutlm.ts';
import type { CheckedModel, Runner } from './runner.ts';
import type { InferenceInputs, InferenceKind, InferenceOutputs } from './protocol.ts';

/** How every kind of model is loaded. */
export const RUNNERS: {
  readonly [K in InferenceKind]: (
    model: CheckedModel<K>,
  ) => Promise<Runner<InferenceInputs[K], InferenceOutputs[K]>>;
} = {
  donut: loadDonut,
  layoutlm: loadLayoutlm,
  embedding: loadEmbedding,
};
