import type { Answer } from './answers.ts';

const FOLDS = 5;
/** Answers that the confidence as it is weighs as much as: few answers move it little. */
const PRIOR = 30;

/** The answers with confidences that are moved by what the other four fifths of the documents say. */
export function crossValidated(answers: readonly Answer[]): readonly Answer[] {
  const files = [...new Set(answers.map(({ file }) => file))].toSorted();
  const foldOf = new Map(files.map((file, index) => [file, index % FOLDS]));
  return answers.map((answer) => {
    const others = answers.filter(({ file }) => foldOf.get(file) !== foldOf.get(answer.file));
    return { ...answer, confidence: chanceOf(oddsOf(answer.confidence) + moveOf(others)) };
  });
}

/** How far confidences are from what was right, in natural-log odds. */
function moveOf(answers: readonly Answer[]): number {
  if (answers.length === 0) return 0;
  const said = answers.reduce((sum, { confidence }) => sum + confidence, 0) / answers.length;
  const right = answers.filter(({ isRight }) => isRight).length;
  return oddsOf((right + PRIOR * said) / (answers.length + PRIOR)) - oddsOf(said);
}

function oddsOf(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
