import type { Finding, RuleRun } from '../verification/verification.ts';
import type { Rule, RuleHit, RuleInput } from './rule.ts';

/** What a set of rules made of one document. */
export interface RulesOutcome {
  readonly findings: readonly Finding[];
  readonly runs: readonly RuleRun[];
}

/** Runs every rule on its own: a rule that fails is reported as not applicable and never stops the others. */
export function runRules(rules: readonly Rule[], input: RuleInput): RulesOutcome {
  const findings: Finding[] = [];
  const runs: RuleRun[] = [];
  for (const rule of rules) {
    const { run, finding } = runOne(rule, input);
    runs.push(run);
    if (finding) findings.push(finding);
  }
  return { findings, runs };
}

function runOne(rule: Rule, input: RuleInput): { readonly run: RuleRun; readonly finding: Finding | null } {
  try {
    const reason = rule.appliesTo(input);
    if (reason !== null)
      return { run: { ruleId: rule.id, outcome: 'not-applicable', reason }, finding: null };
    const hit = rule.evaluate(input);
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
