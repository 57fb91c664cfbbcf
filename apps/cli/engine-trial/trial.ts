import type { ClaimsByFile } from '@vouch/core/evaluation/measure-reliability.ts';
import type { TruthDocument } from '@vouch/core/evaluation/truth.ts';
import type { ReadingEngine } from '@vouch/core/reconciliation/claims.ts';
import type { Spent } from './metered-ask.ts';

/** How one engine did on all documents. */
export interface EngineTrial {
  readonly engine: ReadingEngine;
  /** What it read, by file name; documents without an answer are not in it. */
  readonly claims: ClaimsByFile;
  /** Wall time of all documents, seconds. */
  readonly seconds: number;
  /** What it cost; `null` for engines that ask nobody. */
  readonly spent: Spent | null;
  /** Why it gave no answer, each reason once. */
  readonly reasons: readonly string[];
}

/** Engines that were tried on the same documents. */
export interface Trial {
  readonly documents: readonly TruthDocument[];
  readonly local: EngineTrial;
  readonly others: readonly EngineTrial[];
}
