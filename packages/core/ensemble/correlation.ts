import type { Finding } from '../verification/verification.ts';

/** Checks that tell one and the same fact in several ways: the paper came before. A second copy is a mistake far more often than a fraud, and no forgery. */
const RESUBMISSION: ReadonlySet<string> = new Set([
  'same-file',
  'same-invoice',
  'same-content',
  'same-picture',
]);

/** Findings that see the same edit or fact, and how much each further one of them counts against the one before it. */
export interface CorrelationGroup {
  readonly name: string;
  readonly furtherShare: number;
}

const RESUBMISSIONS: CorrelationGroup = { name: 'resubmission', furtherShare: 0 };
/** How much each further finding of a family counts. */
const FAMILY_SHARE = 0.5;

/** Whether a finding says that the paper came before, and nothing against the paper itself. */
export function isResubmission({ ruleId }: Pick<Finding, 'ruleId'>): boolean {
  return RESUBMISSION.has(ruleId);
}

/** The group of a finding: its family, or one of its own for what several checks of a family tell alike. */
export function correlationGroupOf(finding: Finding): CorrelationGroup {
  return isResubmission(finding) ? RESUBMISSIONS : { name: finding.family, furtherShare: FAMILY_SHARE };
}
