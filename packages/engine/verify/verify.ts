import type { Document } from '@vouch/core/document/document.ts';
import { combine } from '@vouch/core/ensemble/combine.ts';
import { reasonsOf, worstFirst } from '@vouch/core/ensemble/reasons.ts';
import type { ExtractedInvoice, Extraction } from '@vouch/core/extraction/extraction.ts';
import { ALL_RULES } from '@vouch/core/rules/registry.ts';
import type { Rule } from '@vouch/core/rules/rule.ts';
import { runRules } from '@vouch/core/rules/run.ts';
import { RULE_SET_VERSION } from '@vouch/core/rules/version.ts';
import type { VerifyContext } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';

import engine from '../package.json' with { type: 'json' };

/** What is checked. */
export interface VerifyInput {
  readonly document: Document;
  readonly extraction: Extraction;
  /** 64-bit difference hash of page 1 as 16 hexadecimal digits; `null` when there is no picture. */
  readonly pictureHash: string | null;
  readonly context: VerifyContext;
}

/** Nothing was read: rules that need fields stay silent, those about the file still run. */
const NOTHING_READ: ExtractedInvoice = {
  kind: 'unknown',
  kindConfidence: 0,
  fields: {},
  lines: [],
  taxes: [],
  confidence: 0,
};

/** Runs the catalogue of rules and combines what they found into a verdict. Never throws for what a document holds. */
export function verifyDocument(input: VerifyInput, rules: readonly Rule[] = ALL_RULES): Verification {
  const { findings, runs } = runRules(rules, {
    document: input.document,
    extraction: input.extraction,
    invoice: input.extraction.invoices[0] ?? NOTHING_READ,
    pictureHash: input.pictureHash,
    context: input.context,
  });
  const verdict = combine({ findings, prior: input.context.prior });
  return {
    label: verdict.label,
    score: verdict.score,
    ...reasonsOf(findings, runs),
    findings: worstFirst(findings),
    runs,
    recommendedAction: verdict.recommendedAction,
    ruleSetVersion: RULE_SET_VERSION,
    engineVersion: engine.version,
  };
}
