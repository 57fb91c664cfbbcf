import { type LearnedPattern, type RuleSet, type RuleTuning, tuningOf } from '../rules/rule-set/rule-set.ts';
import { THRESHOLD_NAMES } from '../rules/rule-set/thresholds.ts';

/** One difference between two rule sets; `null` where it is not there. */
export type RuleSetChange =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly before: RuleTuning;
      readonly after: RuleTuning;
    }
  | {
      readonly kind: 'pattern';
      readonly id: string;
      readonly before: LearnedPattern | null;
      readonly after: LearnedPattern | null;
    }
  | { readonly kind: 'threshold'; readonly id: string; readonly before: number; readonly after: number };

/** Everything in which `b` differs from `a`. */
export function compareRuleSets(a: RuleSet, b: RuleSet): readonly RuleSetChange[] {
  const ruleIds = namesOf(Object.keys(a.tunings), Object.keys(b.tunings));
  const patternIds = namesOf(
    a.patterns.map(({ id }) => id),
    b.patterns.map(({ id }) => id),
  );
  const changes: readonly RuleSetChange[] = [
    ...ruleIds.map((id) => ({ kind: 'rule', id, before: tuningOf(a, id), after: tuningOf(b, id) }) as const),
    ...patternIds.map(
      (id) => ({ kind: 'pattern', id, before: patternIn(a, id), after: patternIn(b, id) }) as const,
    ),
    ...THRESHOLD_NAMES.map(
      (id) => ({ kind: 'threshold', id, before: a.thresholds[id], after: b.thresholds[id] }) as const,
    ),
  ];
  return changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** How many rules and patterns were changed, are new, and are gone or retired. */
export interface ChangeCounts {
  readonly updated: number;
  readonly added: number;
  readonly removed: number;
}

/** Counts changes the way people ask for them. */
export function countChanges(changes: readonly RuleSetChange[]): ChangeCounts {
  const kinds = changes.map(kindOfChange);
  const count = (wanted: keyof ChangeCounts) => kinds.filter((kind) => kind === wanted).length;
  return { updated: count('updated'), added: count('added'), removed: count('removed') };
}

function kindOfChange(change: RuleSetChange): keyof ChangeCounts {
  if (change.kind === 'rule') {
    return change.after.isRetired && !change.before.isRetired ? 'removed' : 'updated';
  }
  if (change.kind === 'threshold') return 'updated';
  if (change.before === null) return 'added';
  return change.after === null ? 'removed' : 'updated';
}

function namesOf(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].toSorted();
}

function patternIn({ patterns }: RuleSet, id: string): LearnedPattern | null {
  return patterns.find((pattern) => pattern.id === id) ?? null;
}
