/** Milliseconds as answers show them: two decimals. */
export function shownMs(elapsedMs: number): number {
  return Math.round(Math.max(0, elapsedMs) * 100) / 100;
}

/** The sum of times that were shown: what a reader gets who adds them up. */
export function sumOfMs(times: readonly number[]): number {
  return shownMs(times.reduce((sum, time) => sum + time, 0));
}
