import type { DocumentTalk } from '../../machine-talk/talk-in-document.ts';
import type { Finding, Severity } from '../../verification/verification.ts';
import type { RuleHit } from '../rule.ts';

const RULES: ReadonlySet<string> = new Set(['hidden-instruction', 'printed-instruction']);

/** What a rule about instructions to machines says of the places that it found; `null` when there are none. */
export function toTalkHit(severity: Severity, talk: readonly DocumentTalk[]): RuleHit | null {
  const [first] = talk;
  if (first === undefined) return null;
  return {
    severity,
    explanation: `"${first.quote}" ${first.where} speaks to software, not to you. Go by what is printed, and ask the sender.`,
    evidence: talk.map(({ place, quote }) => ({ place, text: quote })),
  };
}

/** Whether a document speaks to machines, by what the rules found: what a model says of it is not to be trusted. */
export function speaksToMachines(findings: readonly Pick<Finding, 'ruleId'>[]): boolean {
  return findings.some(({ ruleId }) => RULES.has(ruleId));
}
