import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';

/** One finding of the checks. */
export type Finding = NonNullable<DocumentDetailBody['verification']>['findings'][number];

const RANK = { HARD_FAIL: 0, CRITICAL: 1, INFO: 2 } as const;

/** Findings worst first, each with its index in the document; within one severity the order stays. */
export function bySeverity(findings: readonly Finding[]) {
  return findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
