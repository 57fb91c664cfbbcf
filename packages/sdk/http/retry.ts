import { NetworkError, UnavailableError } from '../errors.ts';
import { pause } from './pause.ts';

/** How often and how patiently a call is repeated. */
export interface RetryPolicy {
  /** Repetitions after the first try. */
  readonly retries: number;
  /** Pause before the first repetition, milliseconds; doubled each time, with up to half of it taken off by chance. */
  readonly firstPauseMs: number;
}

/** What holds when nothing else is asked for. */
export const DEFAULT_RETRY: RetryPolicy = { retries: 3, firstPauseMs: 250 };

/** Runs the call, and again while it fails for reasons that pass (no answer, 429, 502 to 504); `Retry-After` sets the pause. */
export async function withRetry<T>(
  call: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal,
): Promise<T> {
  for (let round = 0; ; round += 1) {
    try {
      return await call();
    } catch (error) {
      if (round >= policy.retries || !isPassing(error)) throw error;
      const asked = error instanceof UnavailableError ? error.retryAfterMs : null;
      await pause(asked ?? withJitter(policy.firstPauseMs * 2 ** round), signal);
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof UnavailableError && [429, 502, 503, 504].includes(error.status);
}

function withJitter(ms: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return ms - (ms / 2) * (random / 2 ** 32);
}
