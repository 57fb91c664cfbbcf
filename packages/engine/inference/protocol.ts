import type { EmbeddingInput, EmbeddingOutput } from '../embeddings/embedding-task.ts';
import type { DonutInput, DonutOutput } from '../extract/donut/donut-task.ts';
import type { LayoutlmInput, LayoutlmOutput } from '../extract/layoutlm/layoutlm-task.ts';
import type { RunLimits } from '../host/run-limits.ts';
import type { ModelFamily } from '../models/manifest.ts';

/** What each kind of model is given. Everything here crosses to another process: bytes, numbers, texts. */
export interface InferenceInputs {
  readonly donut: DonutInput;
  readonly layoutlm: LayoutlmInput;
  readonly embedding: EmbeddingInput;
}

/** What each kind of model gives. */
export interface InferenceOutputs {
  readonly donut: DonutOutput;
  readonly layoutlm: LayoutlmOutput;
  readonly embedding: EmbeddingOutput;
}

/** Kinds of models: the families of model folders. A new one is a line in both maps, one in the manifest's families and one in `runners.ts`. */
export type InferenceKind = keyof InferenceInputs & keyof InferenceOutputs & ModelFamily;

/** What a child is asked to do: one at a time. */
export type InferenceTask = {
  readonly [K in InferenceKind]: {
    readonly kind: K;
    /** Folder of the model; the child checks it before it loads it. */
    readonly folder: string;
    readonly input: InferenceInputs[K];
    readonly limits: RunLimits;
  };
}[InferenceKind];
