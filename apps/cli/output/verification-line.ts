import type { Verification } from '@vouch/core/verification/verification.ts';

import type { FileAnswer } from '../reading/read-file.ts';
import { publicError } from './flat-line.ts';

/** One file's verdict with its reasons. A file that can't be read has no verdict. */
export function verificationLine(
  file: string,
  answer: FileAnswer,
  verification: Verification | null,
): object {
  const { seconds } = answer;
  if (verification === null) return { file, score: null, label: null, error: publicError(answer), seconds };
  return {
    file,
    score: verification.score,
    label: verification.label,
    reasons: verification.reasons,
    minor_notes: verification.minorNotes,
    recommended_action: verification.recommendedAction,
    findings: verification.findings,
    rule_set_version: verification.ruleSetVersion,
    engine_version: verification.engineVersion,
    seconds,
  };
}
