import type { Document } from '@vouch/core/document/document.ts';
import { combine } from '@vouch/core/ensemble/combine.ts';
import { reasonsOf, worstFirst } from '@vouch/core/ensemble/reasons.ts';
import type { ExtractedInvoice, Extraction } from '@vouch/core/extraction/extraction.ts';
import { explainFindings } from '@vouch/core/rules/benign/explain-findings.ts';
import { applyRuleSet } from '@vouch/core/rules/rule-set/apply-rule-set.ts';
import { BUILT_IN_RULE_SET, type RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import { signalsOf } from '@vouch/core/rules/rule-set/signals.ts';
import { traitsOf } from '@vouch/core/rules/rule-set/traits.ts';
import type { VerifyContext } from '@vouch/core/verification/history.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import { runOnPapers } from './run-on-papers.ts';
import engine from '../package.json' with { type: 'json' };

/** What is checked. */
export interface VerifyInput {
  readonly document: Document;
  readonly extraction: Extraction;
  /** 64-bit perceptual hash of page 1 as 16 hexadecimal digits; `null` when there is no picture. */
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

/** Runs the rules as the set has them, on every paper of the file, and combines what they found into a verdict. Never throws for what a document holds. */
export function verifyDocument(input: VerifyInput, set: RuleSet = BUILT_IN_RULE_SET): Verification {
  const { document, extraction, pictureHash, context } = input;
  const [read] = extraction.invoices;
  const invoice = read ?? NOTHING_READ;
  const traits = traitsOf(document, read);
  const ruleInput = { document, extraction, invoice, pictureHash, context };
  const outcome = runOnPapers(ruleInput, set);
  const { runs } = outcome;
  const explained = explainFindings(outcome.findings, ruleInput);
  const findings = applyRuleSet(explained, { traits, signals: signalsOf(read) }, set);
  const verdict = combine({ findings, prior: context.prior, settings: set.ensemble });
  return {
    label: verdict.label,
    score: verdict.score,
    ...reasonsOf(findings, runs),
    findings: worstFirst(findings),
    runs,
    recommendedAction: verdict.recommendedAction,
    ruleSetVersion: set.version,
    traits,
    engineVersion: engine.version,
  };
}
