import { combine } from '../ensemble/combine.ts';
import { applyRuleSet } from '../rules/rule-set/apply-rule-set.ts';
import type { RuleSet } from '../rules/rule-set/rule-set.ts';
import { chanceOfLabel, type Lesson } from './lesson.ts';
import { evenChance } from './teach.ts';

/** How well a rule set agrees with people. Every person counts the same, however much they say. */
export interface Evaluation {
  /** Lessons that it was measured on. */
  readonly lessons: number;
  /** Mean logistic loss, natural logarithm; `null` without lessons. */
  readonly loss: number | null;
  /** Share of wrong labels: genuine ones called otherwise, or forged ones called real; `null` without lessons. */
  readonly wrong: number | null;
}

/** How one lesson came out. */
export interface Measure {
  readonly person: string;
  readonly loss: number;
  readonly isWrong: boolean;
}

/** How a rule set does on one lesson. */
export function measure(set: RuleSet, lesson: Lesson, prior: number): Measure {
  const { document, label, person } = lesson;
  const wanted = chanceOfLabel(label);
  const chance = Math.min(1 - 1e-6, Math.max(1e-6, evenChance(document, set)));
  const findings = applyRuleSet(document.findings, document, set);
  const given = combine({ findings, prior, settings: set.ensemble }).label;
  return {
    person,
    loss: -(wanted * Math.log(chance) + (1 - wanted) * Math.log(1 - chance)),
    isWrong: (label === 'real' && given !== 'real') || (label === 'fake' && given === 'real'),
  };
}

/** Means over persons of each person's means. */
export function summarise(measures: readonly Measure[]): Evaluation {
  const persons = [...Map.groupBy(measures, ({ person }) => person).values()];
  const meanOf = (valueOf: (one: Measure) => number) =>
    persons.length === 0 ? null : mean(persons.map((own) => mean(own.map(valueOf))));
  return {
    lessons: measures.length,
    loss: meanOf(({ loss }) => loss),
    wrong: meanOf(({ isWrong }) => (isWrong ? 1 : 0)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
