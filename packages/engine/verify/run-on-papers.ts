import { worstFirst } from '@vouch/core/ensemble/reasons.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import { ALL_RULES } from '@vouch/core/rules/registry.ts';
import type { RuleInput } from '@vouch/core/rules/rule.ts';
import { runRules, type RulesOutcome } from '@vouch/core/rules/run.ts';
import type { RuleSet } from '@vouch/core/rules/rule-set/rule-set.ts';
import type { Finding, RuleFamily, RuleRun } from '@vouch/core/verification/verification.ts';

/** Families that look at the values of one paper; the others look at the file. */
const OF_A_PAPER: ReadonlySet<RuleFamily> = new Set(['arithmetic', 'dates', 'identifiers']);
/** They compare signs of a country all over the file, which several papers have from several countries. */
const OF_ONE_COUNTRY: ReadonlySet<string> = new Set([
  'country-conflict',
  'currency-unusual',
  'tax-name-foreign',
  'tax-rate-unknown',
]);
const PAPER_RULES = ALL_RULES.filter(({ family }) => OF_A_PAPER.has(family));

const FILE_RULES = ALL_RULES.map((rule) =>
  OF_ONE_COUNTRY.has(rule.id)
    ? { ...rule, appliesTo: () => 'The file holds several papers, which may come from several countries.' }
    : rule,
);

/** Runs all rules on the file and its first paper, and those about values on each of the others too. */
export function runOnPapers(input: RuleInput, set: RuleSet): RulesOutcome {
  const [, ...others] = input.extraction.invoices;
  let outcome = runRules(others.length > 0 ? FILE_RULES : ALL_RULES, input, set);
  for (const [index, invoice] of others.entries()) {
    outcome = joined(outcome, runRules(PAPER_RULES, narrowed(input, invoice), set), index + 2);
  }
  return outcome;
}

function narrowed(input: RuleInput, invoice: ExtractedInvoice): RuleInput {
  return { ...input, invoice, extraction: { ...input.extraction, invoices: [invoice] } };
}

/** One finding a rule: the worst that any paper gave, with the number of that paper. */
function joined(all: RulesOutcome, more: RulesOutcome, paper: number): RulesOutcome {
  const findings = new Map(all.findings.map((finding) => [finding.ruleId, finding]));
  for (const finding of more.findings) {
    const known = findings.get(finding.ruleId);
    const worse = { ...finding, explanation: `Paper ${paper} of this file: ${finding.explanation}` };
    if (!known || worstFirst([known, finding])[0] === finding) findings.set(finding.ruleId, worse);
  }
  const runs = new Map(more.runs.map((run) => [run.ruleId, run]));
  return { findings: [...findings.values()], runs: all.runs.map((run) => moreTelling(run, runs)) };
}

const TELLING: Readonly<Record<RuleRun['outcome'], number>> = { hit: 2, clear: 1, 'not-applicable': 0 };

function moreTelling(run: RuleRun, others: ReadonlyMap<Finding['ruleId'], RuleRun>): RuleRun {
  const other = others.get(run.ruleId);
  return other && TELLING[other.outcome] > TELLING[run.outcome] ? other : run;
}
