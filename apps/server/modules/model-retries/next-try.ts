const SHORTEST_MS = 60_000;
const LONGEST_MS = 3_600_000;
/** Share of the wait by which it is made longer at random, so that what failed together does not come back together. */
const SPREAD = 0.25;

/** Tries after which a document is left as it is. */
export const MOST_TRIES = 6;

/**
 * How long to wait before the next try, milliseconds: doubling from a minute to an hour, at least what the provider asks for, and up to a
 * quarter more. `share` is random, from 0 to below 1.
 */
export function waitMs(tries: number, retryAfterMs: number | null, share: number): number {
  const doubled = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (tries - 1));
  const asked = Math.min(LONGEST_MS, retryAfterMs ?? 0);
  return Math.round(Math.max(doubled, asked) * (1 + SPREAD * share));
}
