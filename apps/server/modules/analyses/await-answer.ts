import type { AnalysesRoutesDeps } from './analyses.routes.deps.ts';
import type { BegunAnalysis } from './begin-analysis.ts';
import { busy } from './busy.ts';
import { problemOfTask } from './problem-of-task.ts';

/**
 * Waits for the verdict and forgets everything that the caller does not want kept. @throws RequestError when the file can't be judged,
 * and 503 when it takes too long or the caller has gone.
 */
export async function awaitAnswer(
  deps: AnalysesRoutesDeps,
  begun: BegunAnalysis,
  signal: AbortSignal,
): Promise<unknown> {
  if (begun.store) return await outcomeOf(deps, begun, signal);
  try {
    return await outcomeOf(deps, begun, signal);
  } finally {
    await deps.analyses.forget(begun);
  }
}

async function outcomeOf(
  { tasks, timeoutMs }: AnalysesRoutesDeps,
  { organizationId, taskId }: BegunAnalysis,
  signal: AbortSignal,
): Promise<unknown> {
  const task = await tasks.waitFor({ organizationId, taskId, signal, timeoutMs });
  const outcome = task?.outcome ?? null;
  if (outcome === null) {
    // Nobody waits for it any more: make room for those who do.
    await tasks.cancel(organizationId, taskId);
    throw busy('This took too long.');
  }
  if (outcome.status !== 'completed') throw problemOfTask(outcome.code, outcome.error);
  return outcome.result;
}
