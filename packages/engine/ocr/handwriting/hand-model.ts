import type { HandFeature, HandFeatures } from './hand-features.ts';

/** One question about a word, and what each answer adds to the odds that it is handwritten. */
export interface Question {
  readonly feature: HandFeature;
  readonly over: number;
  readonly yes: number;
  readonly no: number;
}

/** A sum of answers to simple questions: what `npm run bench -- train-handwriting` writes. */
export interface HandModel {
  readonly bias: number;
  readonly questions: readonly Question[];
}

/** Natural-log odds that a word is handwritten, as trained on as many written as printed words. */
export function handOddsOf(features: HandFeatures, { bias, questions }: HandModel): number {
  return questions.reduce(
    (sum, { feature, over, yes, no }) => sum + (features[feature] > over ? yes : no),
    bias,
  );
}
