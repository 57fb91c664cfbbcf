import type { ModelEngine } from '../ensemble/engine-adapter.ts';
import type { FieldName } from '../extraction/extraction.ts';

/** Engines that read, by their keys on the wire. */
export type ReadingEngine = 'rule_based' | ModelEngine;

/** All engines that read, the local reader first: it wins where nothing else decides. */
export const READING_ENGINES: readonly ReadingEngine[] = ['rule_based', 'vision_llm', 'donut', 'layoutlm'];

/** One value that an engine read. */
export interface Claim {
  /** Normalised: ISO day, decimal, ISO code, or text. */
  readonly value: string;
  /** How sure the engine says it is, 0 to 1; `null` when it does not say. */
  readonly confidence: number | null;
  /** False when the value was looked for among the document's words and stands nowhere. */
  readonly isVerified: boolean;
}

/** What one engine read. */
export interface EngineClaims {
  readonly engine: ReadingEngine;
  readonly claims: Readonly<Partial<Record<FieldName, Claim>>>;
}
