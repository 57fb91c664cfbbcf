/** The highest number of a row of logits and its share in their softmax, 0 to 1. */
export function chanceOfBest(logits: ArrayLike<number>): { readonly best: number; readonly chance: number } {
  let best = 0;
  for (let index = 1; index < logits.length; index += 1)
    if ((logits[index] ?? 0) > (logits[best] ?? 0)) best = index;
  const highest = logits[best] ?? 0;
  let sum = 0;
  for (let index = 0; index < logits.length; index += 1) sum += Math.exp((logits[index] ?? 0) - highest);
  return { best, chance: sum > 0 ? 1 / sum : 0 };
}
