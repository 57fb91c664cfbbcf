import type { RuleSet } from '../rules/rule-set/rule-set.ts';
import { buildRuleSet } from './build-rule-set.ts';
import { compareRuleSets, type RuleSetChange } from './compare-rule-sets.ts';
import { type Evaluation, measure, type Measure, summarise } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import type { Lesson } from './lesson.ts';
import { teach } from './teach.ts';

/** What a training starts from. */
export interface TrainingInput {
  readonly set: RuleSet;
  readonly ledger: Ledger;
  /** All lessons there are; new ones are learned from, all are measured on. */
  readonly lessons: readonly Lesson[];
  /** Share of forged documents to expect, 0 to 1 exclusive. */
  readonly prior: number;
}

/** What came of a training. */
export interface Training {
  /** `nothing-new`: no lesson changed anything; `worse`: documents held back came out worse, so nothing is changed. */
  readonly outcome: 'better' | 'nothing-new' | 'worse';
  readonly set: RuleSet;
  readonly ledger: Ledger;
  readonly changes: readonly RuleSetChange[];
  /** On documents that were held back: with the old set, and with sets that never saw them. */
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** Parts of which each is held back once. */
const FOLDS = 5;
/** Rounding of sums. */
const TOLERANCE = 1e-9;

/**
 * Learns from new lessons. Every document is held back once: its score comes from a set taught by the others, and the result is kept
 * only when people agree with these scores no less than with the present ones. Pure; the same input gives the same set.
 */
export function trainRuleSet(input: TrainingInput): Training {
  const { set, ledger, lessons, prior } = input;
  const before = summarise(lessons.map((lesson) => measure(set, lesson, prior)));
  const after = summarise(heldBackMeasures(input));
  const taught = teach(ledger, lessons, set);
  const next = buildRuleSet(set, taught);
  const changes = compareRuleSets(set, next);
  const same = { set, ledger, changes: [], before, after } as const;
  if (changes.length === 0) return { ...same, outcome: 'nothing-new' };
  if (isWorse(before, after)) return { ...same, outcome: 'worse' };
  return { outcome: 'better', set: next, ledger: taught, changes, before, after };
}

function isWorse(before: Evaluation, after: Evaluation): boolean {
  const grows = (a: number | null, b: number | null) => (b ?? 0) > (a ?? 0) + TOLERANCE;
  return grows(before.loss, after.loss) || grows(before.wrong, after.wrong);
}

function heldBackMeasures({ set, ledger, lessons, prior }: TrainingInput): readonly Measure[] {
  const documents = [...new Set(lessons.map(({ document }) => document.id))].toSorted();
  // With one document there is nothing else to learn from: it is measured with the present set.
  const folds = Math.min(FOLDS, documents.length);
  const foldOf = new Map(documents.map((id, index) => [id, index % folds]));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = ({ document }: Lesson) => foldOf.get(document.id) === fold;
    const others = lessons.filter((lesson) => !isHeld(lesson));
    const taught = buildRuleSet(set, teach(ledger, others, set));
    return lessons.filter(isHeld).map((lesson) => measure(taught, lesson, prior));
  });
}
