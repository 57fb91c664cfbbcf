import type { Finding, Label, RecommendedAction } from '../verification/verification.ts';
import type { EnsembleSettings } from './settings.ts';

/** The label for a score and its findings: a HARD_FAIL is always fake, a CRITICAL at least suspicious. */
export function labelOf(score: number, findings: readonly Finding[], settings: EnsembleSettings): Label {
  if (score >= settings.fakeFrom || has(findings, 'HARD_FAIL')) return 'fake';
  if (score >= settings.suspiciousFrom || has(findings, 'CRITICAL')) return 'suspicious';
  return 'real';
}

/** The score, raised where a HARD_FAIL leaves no doubt. */
export function flooredScore(
  score: number,
  findings: readonly Finding[],
  settings: EnsembleSettings,
): number {
  return has(findings, 'HARD_FAIL') ? Math.max(score, settings.hardFailFloor) : score;
}

/** How sure the label is, 0 to 1, with the floors that HARD_FAIL and CRITICAL findings give. */
export function confidenceOf(
  label: Label,
  score: number,
  findings: readonly Finding[],
  settings: EnsembleSettings,
): number {
  const own = label === 'real' ? 1 - score : score;
  if (has(findings, 'HARD_FAIL')) return Math.max(own, settings.hardFailFloor);
  if (has(findings, 'CRITICAL')) return Math.max(own, settings.criticalFloor);
  return label === 'suspicious' ? Math.max(own, 1 - own) : own;
}

/** What the person who handed in the document should do. */
export function actionFor(label: Label): RecommendedAction {
  if (label === 'fake') return 'reject';
  return label === 'suspicious' ? 'review' : 'approve';
}

function has(findings: readonly Finding[], severity: Finding['severity']): boolean {
  return findings.some((finding) => finding.severity === severity);
}
