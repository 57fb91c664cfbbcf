/** Where the time comes from; tests bring their own. */
export interface Clock {
  /** The present moment, to the millisecond. */
  now(): Date;
  /** Milliseconds since some fixed point; never jumps back. For durations only. */
  elapsedMs(): number;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  elapsedMs: () => performance.now(),
};

/** The ISO day (UTC) of a moment. */
export function isoDayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
