import type { Finding } from '../../verification/verification.ts';
import { type AllowPattern, type RuleSet, type TraitName, tuningOf } from './rule-set.ts';
import { SIGNALS, type SignalName } from './signals.ts';
import type { Traits } from './traits.ts';

/** What is known of a document besides its findings. */
export interface Surroundings {
  readonly traits: Traits;
  readonly signals: readonly SignalName[];
}

/** Most that feedback may add to a rule's weight, natural-log odds. */
const MOST_ADDED = 1;

const TRAIT_WORDS: Readonly<Record<TraitName, string>> = {
  seller: 'this seller',
  producer: 'the program that made the file',
  template: 'this template',
};

/**
 * Weighs findings as a rule set says and adds what it learned. A HARD_FAIL stays as it is: lessons never touch proof. A weight that spoke
 * for forgery never comes to speak against it.
 */
export function applyRuleSet(
  findings: readonly Finding[],
  around: Surroundings,
  set: Pick<RuleSet, 'tunings' | 'patterns'>,
): readonly Finding[] {
  const tuned = findings.map((finding) => tune(finding, around, set));
  const told = tuned.filter(({ ruleId, logOdds }) => logOdds > 0 || !tuningOf(set, ruleId).isRetired);
  return [...told, ...learnedFindings(around, set)];
}

function tune(
  finding: Finding,
  { traits }: Surroundings,
  set: Pick<RuleSet, 'tunings' | 'patterns'>,
): Finding {
  const { factor, shift, isNoteOnly } = tuningOf(set, finding.ruleId);
  if (finding.severity === 'HARD_FAIL' || finding.logOdds <= 0) return finding;
  const allowed = allowedBy(set.patterns, finding.ruleId, traits);
  const learned = shift + allowed.reduce((sum, { logOdds }) => sum + logOdds, 0);
  const logOdds = withShift(finding.logOdds * factor, learned);
  // A finding of the rule that is far heavier than usual was not what people meant.
  const isLight = isNoteOnly && logOdds <= finding.logOdds / 2;
  const isNote = isLight || allowed.some((pattern) => pattern.isNoteOnly);
  if (logOdds === finding.logOdds && !isNote) return finding;
  return {
    ...finding,
    severity: isNote ? 'INFO' : finding.severity,
    logOdds,
    usual: { severity: finding.severity, logOdds: finding.logOdds },
  };
}

/** A weight with what feedback adds to it: never below nothing, and never much more than it was. */
export function withShift(logOdds: number, shift: number): number {
  return Math.max(0, logOdds + Math.min(MOST_ADDED, shift));
}

function allowedBy(patterns: RuleSet['patterns'], ruleId: string, traits: Traits): readonly AllowPattern[] {
  return patterns.filter(
    (pattern): pattern is AllowPattern =>
      pattern.kind === 'allow' && pattern.ruleId === ruleId && traits[pattern.trait] === pattern.key,
  );
}

function learnedFindings(
  { traits, signals }: Surroundings,
  { patterns }: Pick<RuleSet, 'patterns'>,
): readonly Finding[] {
  return patterns.flatMap((pattern): readonly Finding[] => {
    if (pattern.kind === 'deny' && traits[pattern.trait] === pattern.key) {
      const what = TRAIT_WORDS[pattern.trait];
      return [
        learnedFinding(pattern, 'Known from forged documents', {
          explanation: `People here marked documents with ${what} as forged. Compare this one with the original.`,
          text: pattern.key,
        }),
      ];
    }
    if (pattern.kind !== 'signal' || !signals.includes(pattern.signal)) return [];
    return [
      learnedFinding(pattern, SIGNALS[pattern.signal].title, {
        explanation: 'People here missed this sign among the findings of forged documents.',
        text: '',
      }),
    ];
  });
}

/** What feedback taught is a note: it moves the score, but accuses nobody by itself. */
function learnedFinding(
  { id, logOdds }: { readonly id: string; readonly logOdds: number },
  title: string,
  { explanation, text }: { readonly explanation: string; readonly text: string },
): Finding {
  return {
    ruleId: `learned:${id}`,
    family: 'learned',
    severity: 'INFO',
    title,
    explanation,
    evidence: text === '' ? [] : [{ place: null, text }],
    logOdds,
  };
}
