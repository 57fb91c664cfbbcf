import type { Label } from '../verification/verification.ts';

/** Engines that may vote beside the rules. */
export type VotingEngine = 'vision_llm' | 'donut' | 'layoutlm';

/** What another engine says about a document. Engines that gave no answer are left out. */
export interface EngineVerdict {
  readonly engine: VotingEngine;
  readonly label: Label;
  /** How sure the engine is of its label, 0 to 1. */
  readonly confidence: number;
}
