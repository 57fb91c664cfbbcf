import { ALL_RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import {
  type LearnedPattern,
  type RuleSet,
  type RuleTuning,
  tuningOf,
  UNTOUCHED,
} from '../rules/rule-set/rule-set.ts';
import { type Ledger, type Voices, voicesOf } from './ledger.ts';
import { type LessonKey, readKey, writeKey } from './lesson-key.ts';

/** People who must agree before findings become notes or a rule is retired. */
export const QUORUM = 3;
/** Weaker patterns are not kept. */
const LEAST_WEIGHT = 0.02;
/** Those who agree must be so many times those who don't. */
const MAJORITY = 2;

/** The rule set that follows from what its administrators chose and what the ledger says. */
export function buildRuleSet(chosen: RuleSet, ledger: Ledger): RuleSet {
  const voices = voicesOf(ledger);
  const tunings = ALL_RULES.flatMap((rule) => {
    const tuning = tuneRule(rule, tuningOf(chosen, rule.id), voices);
    return isUntouched(tuning) ? [] : [[rule.id, tuning] as const];
  });
  const patterns = [...voices]
    .flatMap(([text, said]) => patternOf(text, said))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...chosen, tunings: Object.fromEntries(tunings), patterns };
}

function tuneRule(rule: Rule, chosen: RuleTuning, voices: ReadonlyMap<string, Voices>): RuleTuning {
  const said = voices.get(writeKey({ kind: 'rule', ruleId: rule.id }));
  if (said === undefined || rule.severity === 'HARD_FAIL')
    return { ...chosen, shift: 0, isNoteOnly: false, isRetired: false };
  const isAgreed = agrees(said);
  return {
    ...chosen,
    shift: Math.abs(said.weight) < LEAST_WEIGHT ? 0 : said.weight,
    isNoteOnly: isAgreed && said.weight <= -rule.logOdds / 2,
    isRetired: isAgreed && said.weight <= -rule.logOdds,
  };
}

function agrees({ more, less }: Voices): boolean {
  return less >= QUORUM && less >= MAJORITY * more;
}

function isUntouched(tuning: RuleTuning): boolean {
  return (Object.keys(UNTOUCHED) as (keyof RuleTuning)[]).every((name) => tuning[name] === UNTOUCHED[name]);
}

function patternOf(id: string, said: Voices): readonly LearnedPattern[] {
  const key = readKey(id);
  if (key === null || key.kind === 'rule' || Math.abs(said.weight) < LEAST_WEIGHT) return [];
  return toPattern(id, key, said);
}

function toPattern(
  id: string,
  key: Exclude<LessonKey, { kind: 'rule' }>,
  said: Voices,
): readonly LearnedPattern[] {
  const { weight: logOdds } = said;
  if (key.kind === 'allow') {
    return logOdds < 0 ? [{ ...key, id, logOdds, people: said.less, isNoteOnly: agrees(said) }] : [];
  }
  return [{ ...key, id, logOdds, people: said.more }];
}
