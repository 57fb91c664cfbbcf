import type { Document } from '../document/document.ts';
import type { ExtractedInvoice, Extraction } from '../extraction/extraction.ts';
import type { Evidence, RuleFamily, Severity } from '../verification/verification.ts';
import type { VerifyContext } from '../verification/history.ts';
import type { ThresholdName, Thresholds } from './rule-set/thresholds.ts';

/** Everything a rule may look at. */
export interface RuleInput {
  readonly document: Document;
  readonly extraction: Extraction;
  /** The first invoice of the extraction: the one most files hold. */
  readonly invoice: ExtractedInvoice;
  /** 64-bit perceptual hash of page 1 as 16 hexadecimal digits; `null` when there is no picture. */
  readonly pictureHash: string | null;
  readonly context: VerifyContext;
}

/** Whether a rule can judge this document: `null` when it can, else the reason why it stays silent. */
export type Gate = (input: RuleInput) => string | null;

/** What a rule saw. */
export interface RuleHit {
  readonly severity: Severity;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  /** Overrides the rule's usual weight, e.g. when the reading is unsure. */
  readonly logOdds?: number;
}

/** One check of the catalogue. */
export interface Rule {
  /** Stable, kebab-case, e.g. "total-mismatch". */
  readonly id: string;
  readonly family: RuleFamily;
  /** The worst severity it can give. */
  readonly severity: Severity;
  readonly title: string;
  /** What it looks at, in one or two sentences. */
  readonly about: string;
  /** Why that matters: what a forger would have done. */
  readonly why: string;
  /** Honest documents that may trip it. */
  readonly falsePositives: string;
  /** Paper, standard, law or measurement behind it. */
  readonly source: string;
  /** Usual weight in natural-log odds of forgery when it hits. */
  readonly logOdds: number;
  /** Numbers of the rule set on which it turns. */
  readonly thresholds?: readonly ThresholdName[];
  readonly appliesTo: Gate;
  readonly evaluate: (input: RuleInput, thresholds: Thresholds) => RuleHit | null;
}

/** Declares a rule; exists so that a rule file is checked where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
