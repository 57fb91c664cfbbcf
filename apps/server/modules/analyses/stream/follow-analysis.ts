import type { OrganizationId, TaskId } from '../../../platform/ids.ts';
import type { AnalysesRoutesDeps } from '../analyses.routes.deps.ts';
import { type NumberedEvent, seenSequence, toStreamEvents } from './to-stream-events.ts';

/** Which analysis, and what of it was seen. */
export interface FollowedAnalysis {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  readonly reference: string;
  /** Number of the last event that was seen; 0 for none. */
  readonly lastId: number;
  readonly signal: AbortSignal;
}

/** Everything about an analysis that was not seen yet, until it ends; on any node. */
export async function* followAnalysis(
  { tasks }: Pick<AnalysesRoutesDeps, 'tasks'>,
  { lastId, reference, ...task }: FollowedAnalysis,
): AsyncGenerator<NumberedEvent> {
  for await (const stored of tasks.follow({ ...task, after: seenSequence(lastId) })) {
    for (const event of toStreamEvents(stored, reference)) if (event.id > lastId) yield event;
  }
}
