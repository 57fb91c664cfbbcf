import type { ClaimKind } from './claim-kind.ts';
import type { ReadingEngine } from './claims.ts';

/** How often an engine is right. */
export interface EngineReliability {
  /** Share of right values among those that it gives, by kind of field, 0 to 1. */
  readonly right: Readonly<Record<ClaimKind, number>>;
  /** The same for values that stand nowhere among the document's words. */
  readonly unverified: number;
  /** Where the shares come from. `assumed`: nobody measured this engine, so it is not believed alone. */
  readonly basis: 'measured' | 'published' | 'assumed';
}

/** How often every engine is right. */
export interface ReliabilityTable {
  /** Raised whenever a share changes. */
  readonly version: string;
  readonly engines: Readonly<Record<ReadingEngine, EngineReliability>>;
}

const everywhere = (share: number): EngineReliability['right'] => ({
  amount: share,
  date: share,
  code: share,
  text: share,
  currency: share,
});

/**
 * What is assumed of engines until they are measured on documents of one's own (`vouch bench engines`).
 *
 * - `rule_based`: its confidence is a calibrated chance for each field, so it is taken as it is, up to the bound.
 * - `vision_llm`: models that were not trained for it reach a field F1 of about .84 on scanned receipts when given recognised text
 *   (LLM-TKIE on SROIE, 2025). A value that is not on the page is more often made up than missed by recognition.
 * - `donut`, `layoutlm`: published figures (.92 and .97 on CORD) are of the very documents that the weights were trained on, and say nothing about
 *   others. An even chance means: believed where somebody agrees.
 */
export const RELIABILITY: ReliabilityTable = {
  version: '1',
  engines: {
    rule_based: { right: everywhere(0.995), unverified: 0.2, basis: 'measured' },
    vision_llm: { right: everywhere(0.84), unverified: 0.2, basis: 'published' },
    donut: { right: everywhere(0.5), unverified: 0.2, basis: 'assumed' },
    layoutlm: { right: everywhere(0.5), unverified: 0.2, basis: 'assumed' },
  },
};
