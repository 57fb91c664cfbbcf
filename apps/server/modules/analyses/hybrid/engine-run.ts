import type { EngineAnswer, EngineSilence, ModelEngine } from '@vouch/core/ensemble/engine-adapter.ts';
import type { CheckedDocument } from '../../reading/index.ts';

/** How one engine's look at a document ended, and how long it took, milliseconds. */
export type EngineRun<T> =
  | { readonly kind: 'answered'; readonly answer: T; readonly timingMs: number }
  | { readonly kind: 'silent'; readonly silence: EngineSilence; readonly timingMs: number };

/** How the rules' look ended. */
export type RulesRun = EngineRun<CheckedDocument>;

/** How the look of every other engine ended. */
export type ModelRuns = Readonly<Record<ModelEngine, EngineRun<EngineAnswer>>>;
