import { RequestError } from '../../../platform/routing/request-error.ts';
import type { AnalysesRoutesDeps } from '../analyses.routes.deps.ts';
import type { BegunAnalysis } from '../begin-analysis.ts';
import { busy } from '../busy.ts';
import { followAnalysis } from './follow-analysis.ts';
import { toStreamProblem } from './stream-problem.ts';
import { type NumberedEvent, startEvent } from './to-stream-events.ts';

/**
 * Tells an analysis that was begun for this caller. Ends with `complete` or `error`. When the caller goes away before that, the work
 * stops unless it is to be stored.
 */
export async function* streamAnalysis(
  deps: AnalysesRoutesDeps,
  begun: BegunAnalysis,
  gone: AbortSignal,
): AsyncGenerator<NumberedEvent> {
  const limit = AbortSignal.timeout(deps.timeoutMs);
  const signal = AbortSignal.any([gone, limit, deps.stopping]);
  const { organizationId, taskId, reference } = begun;
  let lastId = startEvent(begun.reference).id;
  let isOver = false;
  try {
    yield startEvent(reference);
    for await (const event of followAnalysis(deps, { organizationId, taskId, reference, lastId, signal })) {
      lastId = event.id;
      isOver = event.name === 'complete' || event.name === 'error';
      yield event;
    }
    if (isOver || !limit.aborted) return;
    await deps.tasks.cancel(organizationId, taskId);
    yield { id: lastId + 1, name: 'error', data: toStreamProblem(busy('This took too long.')) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    yield { id: lastId + 1, name: 'error', data: toStreamProblem(error) };
  } finally {
    if (!begun.store) await forget(deps, begun, isOver);
  }
}

async function forget(
  { tasks, analyses }: AnalysesRoutesDeps,
  begun: BegunAnalysis,
  isOver: boolean,
): Promise<void> {
  if (!isOver) await tasks.cancel(begun.organizationId, begun.taskId);
  await analyses.forget(begun);
}
