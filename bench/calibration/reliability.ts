import type { Judged } from './fit.ts';

/** Cases that got about the same chance. */
export interface Bin {
  readonly count: number;
  /** Mean chance given. */
  readonly said: number;
  /** Share that was forged. */
  readonly was: number;
}

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  const groups = Map.groupBy(judged, ({ chance }) => Math.min(9, Math.floor(chance * 10)));
  return [...groups.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => ({
      count: group.length,
      said: mean(group.map(({ chance }) => chance)),
      was: mean(group.map(({ isForged }) => (isForged ? 1 : 0))),
    }));
}

/** Expected calibration error: how far bins are off, each by its size, 0 to 1. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, was }) => sum + (count / total) * Math.abs(said - was), 0);
}

/** Mean squared error of the chances (Brier score); 0.25 for always saying one half. */
export function brierScore(judged: readonly Judged[]): number {
  return mean(judged.map(({ chance, isForged }) => (chance - (isForged ? 1 : 0)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
