const STEPS = 10_000;

/** A chance as answers show it: four decimals, and never 0 or 1, because nothing here is certain. Keeps order. */
export function shownChance(chance: number): number {
  return Math.min(STEPS - 1, Math.max(1, Math.round(chance * STEPS))) / STEPS;
}

/** A share (0 to 1, both included) as answers show it: four decimals. */
export function shownShare(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * STEPS) / STEPS;
}
