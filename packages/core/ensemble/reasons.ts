import type { Finding, RuleRun, Severity } from '../verification/verification.ts';

const RANK: Readonly<Record<Severity, number>> = { HARD_FAIL: 0, CRITICAL: 1, INFO: 2 };

/** Sentences about a document, worst first. */
export interface Reasons {
  readonly reasons: readonly string[];
  readonly minorNotes: readonly string[];
}

/** The findings, worst first: by severity, then by weight, then by rule so that the order is always the same. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      b.logOdds - a.logOdds ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
}

/** A finding as "[TAG] Title: explanation". */
export function toReason(finding: Finding): string {
  return `[${finding.severity}] ${finding.title}: ${finding.explanation}`;
}

/**
 * What to tell the reader. INFO goes to the minor notes unless there is nothing else; without any finding, one sentence
 * says how many checks ran and found nothing, which is not a proof of authenticity.
 */
export function reasonsOf(findings: readonly Finding[], runs: readonly RuleRun[]): Reasons {
  const sorted = worstFirst(findings);
  const serious = sorted.filter((finding) => finding.severity !== 'INFO');
  const minor = sorted.filter((finding) => finding.severity === 'INFO');
  if (serious.length > 0) return { reasons: serious.map(toReason), minorNotes: minor.map(toReason) };
  if (minor.length > 0) return { reasons: minor.map(toReason), minorNotes: [] };
  return { reasons: [nothingFound(runs)], minorNotes: [] };
}

function nothingFound(runs: readonly RuleRun[]): string {
  const ran = runs.filter((run) => run.outcome !== 'not-applicable').length;
  if (ran === 0) return 'No check could be applied to this document, so nothing is known about it.';
  const checks = ran === 1 ? 'The 1 check that could be applied' : `The ${ran} checks that could be applied`;
  return `${checks} found nothing unusual. That does not prove that the document is authentic.`;
}
