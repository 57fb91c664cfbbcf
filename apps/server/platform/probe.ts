import type { ComponentState } from '@vouch/contract/health/health.ts';

/** Asks one part how it is; throws when the part fails. `null` when it is not configured. */
export type Probe = () => Promise<string | null>;

const PROBE_TIMEOUT_MS = 3_000;

/** Runs a probe; a part that fails, or is silent for three seconds, is unhealthy. Never throws. */
export async function runProbe(probe: Probe): Promise<ComponentState> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error('No answer in time.')), PROBE_TIMEOUT_MS);
  try {
    const message = await Promise.race([probe(), timeout.promise]);
    if (message === null) return { status: 'not_configured', message: 'Not configured' };
    return { status: 'healthy', message };
  } catch {
    // What went wrong is for the log of the part itself: error texts may name hosts and users.
    return { status: 'unhealthy', message: 'Does not answer' };
  } finally {
    clearTimeout(timer);
  }
}
