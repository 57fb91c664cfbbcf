/** One word: its features and whether it was edited. */
export interface TrainingRow {
  readonly features: readonly number[];
  readonly isEdited: boolean;
}

/** A linear model in natural-log odds. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 400;
const SHRINKAGE = 0.01;

/**
 * Logistic regression with weights of zero or more (a deviation never speaks for a word) and both classes counted alike.
 * Adam with a falling rate; no chance in it.
 */
export function trainLogistic(rows: readonly TrainingRow[]): LogisticModel {
  const width = rows[0]?.features.length ?? 0;
  const editedCount = rows.filter((row) => row.isEdited).length;
  const weightOfEdited = (rows.length - editedCount) / Math.max(1, editedCount);
  const share = 1 / (2 * Math.max(1, rows.length - editedCount));
  // The bias is the last weight, of a feature that is always 1.
  const examples = rows.map(({ features, isEdited }) => ({
    input: [...features, 1],
    target: isEdited ? 1 : 0,
    weight: isEdited ? share * weightOfEdited : share,
  }));
  let weights = [...Array.from({ length: width }, () => 0), -1];
  let [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(weights, examples);
    first = first.map((mean, index) => 0.9 * mean + 0.1 * (gradient[index] ?? 0));
    second = second.map((mean, index) => 0.99 * mean + 0.01 * (gradient[index] ?? 0) ** 2);
    const rate = 0.05 * (1 - step / STEPS) + 0.001;
    weights = weights.map((weight, index) => {
      const push = (first[index] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((second[index] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      const moved = weight - (rate * push) / size;
      return index < width ? Math.max(0, moved) : moved;
    });
  }
  return { bias: weights[width] ?? 0, weights: weights.slice(0, width) };
}

interface Example {
  readonly input: readonly number[];
  readonly target: number;
  readonly weight: number;
}

function gradientOf(weights: readonly number[], examples: readonly Example[]): number[] {
  const bias = weights.length - 1;
  const gradient = weights.map((weight, index) => (index < bias ? SHRINKAGE * weight : 0));
  for (const { input, target, weight } of examples) {
    const chance = 1 / (1 + Math.exp(-dot(weights, input)));
    const share = (chance - target) * weight;
    for (const [index, value] of input.entries()) gradient[index] = (gradient[index] ?? 0) + share * value;
  }
  return gradient;
}

function dot(weights: readonly number[], input: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (input[index] ?? 0), 0);
}
