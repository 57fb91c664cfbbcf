const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Pauses after the first try, the second one, and so on: ten tries over 75 hours, just over three days. */
export const PAUSES_MS: readonly number[] = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Share by which a pause may be longer, so that what failed together does not come back together. */
const JITTER = 0.2;
/** The longest that a receiver may ask to wait. */
const LONGEST_ASKED_MS = 24 * HOUR_MS;

/** What decides when the next try is. */
export interface TryFacts {
  /** Tries so far, at least 1. */
  readonly tries: number;
  /** What the receiver asked for, milliseconds; `null` when it asked for nothing. */
  readonly askedMs: number | null;
  /** Chance from 0 to 1. */
  readonly chance: number;
}

/** Milliseconds until the next try; `null` when there is none. */
export function pauseAfter({ tries, askedMs, chance }: TryFacts): number | null {
  const pause = PAUSES_MS[tries - 1];
  if (pause === undefined) return null;
  const asked = Math.min(askedMs ?? 0, LONGEST_ASKED_MS);
  return Math.round(Math.max(pause, asked) * (1 + JITTER * chance));
}

/** The wait that a `Retry-After` header asks for, milliseconds; `null` when it asks for none that makes sense. */
export function askedBy(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = retryAfter.endsWith(' GMT') ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}
