import { scoreWords } from '@vouch/core/ensemble/score-words.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';

import type { FileAnswer } from '../reading/read-file.ts';

/** A file's verdict for a reader at a terminal. */
export function verificationTable(
  file: string,
  answer: FileAnswer,
  verification: Verification | null,
): string {
  if (verification === null) return `${file}\n  ${answer.error?.message ?? 'could not be read'}\n`;
  const { label, score, recommendedAction, findings, reasons, minorNotes } = verification;
  const verdict = `  ${label}  (${scoreWords(findings)} ${(score * 100).toFixed(0)} %, ${recommendedAction})`;
  const lines = [...reasons, ...minorNotes].map(
    (reason) => `    ${reason.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')}`,
  );
  return [file, verdict, ...lines, ''].join('\n');
}
