import { type ClaimKind, everyKind } from './claim-kind.ts';
import type { ReadingEngine } from './claims.ts';

/** A share or a number for every kind of field. */
export type ByKind = Readonly<Record<ClaimKind, number>>;

/** How far an engine is believed. Shares are from 0 to 1. */
export interface EngineReliability {
  /** Share of right values among those that it gives. */
  readonly right: ByKind;
  /** The same where the local reader read something else, as it would be if that told nothing; never more than `right`. */
  readonly against: ByKind;
  /** The same for values that stand nowhere among the document's words. */
  readonly unverified: number;
  /** How often it repeats a wrong value of the local reader: whoever sees the page through the same words inherits their errors. */
  readonly echo: number;
  /** Natural-log odds to be added to what it says of its own certainty. */
  readonly shift: ByKind;
  /** Where the numbers come from. `assumed`: nobody measured this engine, so it is not believed alone. */
  readonly basis: 'measured' | 'published' | 'assumed';
}

/** How far every engine is believed. */
export interface ReliabilityTable {
  /** Raised whenever a number changes. */
  readonly version: string;
  readonly engines: Readonly<Record<ReadingEngine, EngineReliability>>;
  /** How often a document has no value where the local reader found none. */
  readonly silence: ByKind;
}

const LOCAL: EngineReliability = {
  right: everyKind(0.995),
  against: everyKind(0.995),
  unverified: 0.2,
  echo: 1,
  shift: everyKind(0),
  basis: 'measured',
};

const assumed = (right: number, echo: number): EngineReliability => ({
  right: everyKind(right),
  against: everyKind(right),
  unverified: 0.2,
  echo,
  shift: everyKind(0),
  basis: 'assumed',
});

/**
 * What is taken for granted of engines until they are measured on documents of one's own (`vouch bench engines`).
 *
 * - `rule_based`: its confidence is a calibrated chance for each field, so it is taken as it is, up to a bound.
 * - `vision_llm`: models that were not trained for it reach a field F1 of about .84 on scanned receipts when given recognised text
 *   (LLM-TKIE on SROIE, 2025). A value that is not on the page is more often made up than missed by recognition.
 * - `donut`, `layoutlm`: published figures (.92 and .97 on CORD) are of the very kind of documents that the weights were trained on, and say
 *   nothing about others. An even chance means: believed where somebody agrees. LayoutLM is given our words, so it repeats what they have wrong.
 * - `silence`: where the local reader finds nothing, there is nothing as often as not; receipts and invoices always have a currency.
 */
export const RELIABILITY: ReliabilityTable = {
  version: '1',
  engines: {
    rule_based: LOCAL,
    vision_llm: { ...assumed(0.84, 0.15), basis: 'published' },
    donut: assumed(0.5, 0.1),
    layoutlm: assumed(0.5, 0.4),
  },
  silence: { ...everyKind(0.5), currency: 0.1 },
};
