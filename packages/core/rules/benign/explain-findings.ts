import { correlationGroupOf } from '../../ensemble/correlation.ts';
import type { Finding } from '../../verification/verification.ts';
import type { RuleInput } from '../rule.ts';
import { BENIGN_REASONS, type BenignReason } from './benign-reasons.ts';

/** A finding with less weight than this accuses nobody. */
const NOTE_BELOW = 1;

/** A finding with the reason that lowers it most. */
interface Explained {
  readonly finding: Finding;
  readonly reason: BenignReason;
  readonly factor: number;
}

/**
 * Findings with less weight where the document itself offers an honest reason for them, and with that reason in their words. Only the
 * strongest reason counts, and it lowers one finding of a correlation group: the one it lowers most. Proof (HARD_FAIL) and what speaks
 * for a document stay as they are.
 */
export function explainFindings(findings: readonly Finding[], input: RuleInput): readonly Finding[] {
  const reasons = BENIGN_REASONS.filter((reason) => reason.isThere(input));
  const explained = findings.flatMap((finding) => explanationOf(finding, reasons) ?? []);
  const groups = Map.groupBy(
    explained,
    ({ finding, reason }) => `${reason.id} ${correlationGroupOf(finding).name}`,
  );
  const lowered = new Map(
    [...groups.values()].flatMap((group) => group.toSorted(mostLoweredFirst).slice(0, 1)).map(toLowered),
  );
  return findings.map((finding) => lowered.get(finding) ?? finding);
}

function explanationOf(finding: Finding, reasons: readonly BenignReason[]): Explained | null {
  if (finding.severity === 'HARD_FAIL' || finding.logOdds <= 0) return null;
  const known = reasons.flatMap((reason) => {
    const factors: Readonly<Record<string, number>> = reason.explains;
    const factor = factors[finding.ruleId];
    return factor === undefined ? [] : [{ finding, reason, factor }];
  });
  return known.toSorted((a, b) => a.factor - b.factor)[0] ?? null;
}

/** Of equals the name decides, so that the order of findings never does. */
function mostLoweredFirst(a: Explained, b: Explained): number {
  const taken = ({ finding, factor }: Explained) => finding.logOdds * (1 - factor);
  return taken(b) - taken(a) || a.finding.ruleId.localeCompare(b.finding.ruleId);
}

function toLowered({ finding, reason, factor }: Explained): readonly [Finding, Finding] {
  const logOdds = finding.logOdds * factor;
  const lowered: Finding = {
    ...finding,
    severity: logOdds < NOTE_BELOW ? 'INFO' : finding.severity,
    explanation: `${finding.explanation} ${reason.words}, which may explain it.`,
    logOdds,
  };
  return [finding, lowered];
}
