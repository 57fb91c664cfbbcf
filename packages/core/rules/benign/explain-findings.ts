import type { Finding } from '../../verification/verification.ts';
import type { RuleId } from '../registry.ts';
import type { RuleInput } from '../rule.ts';
import { BENIGN_REASONS, type BenignReason } from './benign-reasons.ts';

/** A finding with less weight than this accuses nobody. */
const NOTE_BELOW = 1;

/**
 * Findings with less weight where the document itself offers an honest reason for them, and with that reason in their words. Only the
 * strongest reason counts. Proof (HARD_FAIL) and what speaks for a document stay as they are.
 */
export function explainFindings(findings: readonly Finding[], input: RuleInput): readonly Finding[] {
  const reasons = BENIGN_REASONS.filter((reason) => reason.isThere(input));
  return reasons.length === 0 ? findings : findings.map((finding) => explain(finding, reasons));
}

function explain(finding: Finding, reasons: readonly BenignReason[]): Finding {
  if (finding.severity === 'HARD_FAIL' || finding.logOdds <= 0) return finding;
  const factorOf = ({ explains }: BenignReason) => explains[finding.ruleId as RuleId] ?? 1;
  const [best] = reasons.toSorted((a, b) => factorOf(a) - factorOf(b));
  if (best === undefined || factorOf(best) >= 1) return finding;
  const logOdds = finding.logOdds * factorOf(best);
  return {
    ...finding,
    severity: logOdds < NOTE_BELOW ? 'INFO' : finding.severity,
    explanation: `${finding.explanation} ${best.words}, which may explain it.`,
    logOdds,
  };
}
