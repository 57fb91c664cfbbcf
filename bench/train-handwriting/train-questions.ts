import { HAND_FEATURES, type HandFeatures } from '@vouch/engine/ocr/handwriting/hand-features.ts';
import type { HandModel, Question } from '@vouch/engine/ocr/handwriting/hand-model.ts';

/** One word: its features and whether it was written by hand. */
export interface HandRow {
  readonly features: HandFeatures;
  readonly isWritten: boolean;
}

const ROUNDS = 60;
/** How much of the best answer is taken in one round. */
const RATE = 0.3;
/** Places between the values of a feature that are tried. */
const CUTS = 40;
/** Answers that few words give are not believed. */
const SHRINKAGE = 0.004;

/**
 * Gradient boosting of one-question trees on the logistic loss, with Newton's step for each answer (J. Friedman, Greedy function
 * approximation, 2001). Printed and written words count alike as groups; no chance in it.
 */
export function trainQuestions(rows: readonly HandRow[]): HandModel {
  const written = rows.filter(({ isWritten }) => isWritten).length;
  const examples = rows.map(({ features, isWritten }): Example => ({
    features,
    target: isWritten ? 1 : 0,
    weight: 1 / (2 * Math.max(1, isWritten ? written : rows.length - written)),
    odds: 0,
  }));
  const cuts = new Map(
    HAND_FEATURES.map((feature) => [feature, cutsOf(rows.map((row) => row.features[feature]))]),
  );
  const questions: Question[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let best: (Question & { readonly gain: number }) | null = null;
    for (const [feature, places] of cuts) {
      for (const over of places) {
        const tried = ask(examples, feature, over);
        if (best === null || tried.gain > best.gain) best = tried;
      }
    }
    if (best === null) break;
    const { feature, over, yes, no } = best;
    questions.push({ feature, over, yes, no });
    for (const example of examples) example.odds += example.features[feature] > over ? yes : no;
  }
  return { bias: 0, questions };
}

interface Example {
  readonly features: HandFeatures;
  readonly target: 0 | 1;
  readonly weight: number;
  odds: number;
}

/** Values at even ranks. */
function cutsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = Array.from(
    { length: CUTS },
    (_, cut) => sorted[Math.floor(((cut + 1) / (CUTS + 1)) * sorted.length)] ?? 0,
  );
  return [...new Set(cuts.map(rounded))];
}

function ask(examples: readonly Example[], feature: Question['feature'], over: number) {
  const sums = { yes: { pull: 0, bend: SHRINKAGE }, no: { pull: 0, bend: SHRINKAGE } };
  for (const { features, target, weight, odds } of examples) {
    const chance = 1 / (1 + Math.exp(-odds));
    const side = features[feature] > over ? sums.yes : sums.no;
    side.pull += weight * (target - chance);
    side.bend += weight * chance * (1 - chance);
  }
  const gain = sums.yes.pull ** 2 / sums.yes.bend + sums.no.pull ** 2 / sums.no.bend;
  const answer = ({ pull, bend }: typeof sums.yes) => rounded((RATE * pull) / bend);
  return { feature, over, yes: answer(sums.yes), no: answer(sums.no), gain };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
