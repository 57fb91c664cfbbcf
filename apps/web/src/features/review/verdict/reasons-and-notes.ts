import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';

type Verification = NonNullable<DocumentDetailBody['verification']>;

/** One finding of the checks. */
export type Finding = Verification['findings'][number];

/** A finding with its index in the document. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly index: number;
}

const RANK = { HARD_FAIL: 0, CRITICAL: 1, INFO: 2 } as const;

/**
 * The reasons behind a verdict, worst first, and mere notes; within one severity the order stays. Where a document is doubted and nothing
 * serious was found, the notes are the reasons: together they made the verdict.
 */
export function reasonsAndNotes({ label, findings }: Pick<Verification, 'label' | 'findings'>): {
  readonly reasons: readonly ListedFinding[];
  readonly notes: readonly ListedFinding[];
} {
  const listed = findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
  const reasons = listed.filter(({ finding }) => finding.severity !== 'INFO');
  if (reasons.length === 0 && label !== 'real') return { reasons: listed, notes: [] };
  return { reasons, notes: listed.filter(({ finding }) => finding.severity === 'INFO') };
}
