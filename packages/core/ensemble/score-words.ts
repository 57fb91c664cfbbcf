import type { Finding } from '../verification/verification.ts';
import { isResubmission } from './correlation.ts';

/**
 * What the score of a verdict is the chance of, for people. Where nothing but a second copy accuses a paper it is no forgery: the score
 * then only says that something is wrong.
 */
export function scoreWords(findings: readonly Pick<Finding, 'ruleId' | 'severity'>[]): string {
  const accusing = findings.filter(({ severity }) => severity !== 'INFO');
  return accusing.length > 0 && accusing.every(isResubmission)
    ? 'chance that something is wrong'
    : 'chance of forgery';
}
