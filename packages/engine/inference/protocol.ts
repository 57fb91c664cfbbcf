import type { DonutInput, DonutOutput } from '../extract/donut/donut-task.ts';
import type { LayoutlmInput, LayoutlmOutput } from '../extract/layoutlm/layoutlm-task.ts';
import type { RunLimits } from '../host/run-limits.ts';
import type { ModelFamily } from '../models/manifest.ts';

/** What each kind of model is given. Everything here crosses to another process: bytes, numbers, texts. */
export interface InferenceInputs {
  readonly donut: DonutInput;
  readonly layoutlm: LayoutlmInput;
}

/** What each kind of model gives. */
export interface InferenceOutputs {
  readonly donut: DonutOutput;
  readonly layoutlm: LayoutlmOutput;
}

/** Kinds of models. A new one is a line in both maps and in `FAMILY_OF`, and one in `runners.ts`. */
export type InferenceKind = keyof InferenceInputs & keyof InferenceOutputs;

/** The family of model folders that each kind runs. */
export const FAMILY_OF = {
  donut: 'donut',
  layoutlm: 'layoutlm',
} as const satisfies Record<InferenceKind, ModelFamily>;

/** The family of model folders that each kind runs. */
export type FamilyOf = typeof FAMILY_OF;

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
