import type { Finding, RuleRun } from '../verification/verification.ts';
import type { Rule, RuleHit, RuleInput } from './rule.ts';
import { BUILT_IN_RULE_SET, type RuleSet, tuningOf } from './rule-set/rule-set.ts';
import type { Thresholds } from './rule-set/thresholds.ts';

/** What a set of rules made of one document. */
export interface RulesOutcome {
  readonly findings: readonly Finding[];
  readonly runs: readonly RuleRun[];
}

/**
 * Runs every rule that is on, on its own: a rule that fails is reported as not applicable and never stops the others. Findings have the
 * weights of the catalogue.
 */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  set: Pick<RuleSet, 'tunings' | 'thresholds'> = BUILT_IN_RULE_SET,
): RulesOutcome {
  const findings: Finding[] = [];
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    const { run, finding } = tuningOf(set, rule.id).isOn
      ? runOne(rule, input, set.thresholds)
      : leftOut(rule);
    runs.push(run);
    if (finding) findings.push(finding);
  }
  return { findings, runs };
}

interface OneRun {
  readonly run: RuleRun;
  readonly finding: Finding | null;
}

function leftOut(rule: Rule): OneRun {
  const reason = 'Your organization switched this check off.';
  return { run: { ruleId: rule.id, outcome: 'not-applicable', reason }, finding: null };
}

function runOne(rule: Rule, input: RuleInput, thresholds: Thresholds): OneRun {
  try {
    const reason = rule.appliesTo(input);
    if (reason !== null)
      return { run: { ruleId: rule.id, outcome: 'not-applicable', reason }, finding: null };
    const hit = rule.evaluate(input, thresholds);
    if (hit === null) return { run: { ruleId: rule.id, outcome: 'clear', reason: null }, finding: null };
    return { run: { ruleId: rule.id, outcome: 'hit', reason: null }, finding: toFinding(rule, hit) };
  } catch {
    const reason = 'The check could not be completed on this document.';
    return { run: { ruleId: rule.id, outcome: 'not-applicable', reason }, finding: null };
  }
}

function toFinding(rule: Rule, hit: RuleHit): Finding {
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: hit.severity,
    title: rule.title,
    explanation: hit.explanation,
    evidence: hit.evidence,
    logOdds: hit.logOdds ?? rule.logOdds,
  };
}
