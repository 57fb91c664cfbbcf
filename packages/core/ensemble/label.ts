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

/** A judged document, before its confidence is known. */
export interface Judged {
  readonly label: Label;
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** How sure the label is, 0 to 1, with the floors that HARD_FAIL and CRITICAL findings give. */
export function confidenceOf(judged: Judged, settings: EnsembleSettings): number {
  const own = judged.label === 'real' ? 1 - judged.score : judged.score;
  if (has(judged.findings, 'HARD_FAIL')) return Math.max(own, settings.hardFailFloor);
  if (has(judged.findings, 'CRITICAL')) return Math.max(own, settings.criticalFloor);
  return own;
}

/** What the person who handed in the document should do. */
export function actionFor(label: Label): RecommendedAction {
  if (label === 'fake') return 'reject';
  return label === 'suspicious' ? 'review' : 'approve';
}

function has(findings: readonly Finding[], severity: Finding['severity']): boolean {
  return findings.some((finding) => finding.severity === severity);
}
