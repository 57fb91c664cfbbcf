import { and, asc, eq, gt } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import type { StoredTaskEvent, TaskEvent } from './task-event.ts';
import type { TaskClaim } from './task.ts';
import { taskEvents } from './task-events.tables.ts';

/** Most events that one read gives. */
export const EVENTS_AT_ONCE = 500;

/** Stores events so that the last one gets `lastSequence`. */
export async function insertEvents(
  executor: Executor,
  claim: TaskClaim,
  { events, lastSequence, at }: { events: readonly TaskEvent[]; lastSequence: number; at: Date },
): Promise<void> {
  const first = lastSequence - events.length + 1;
  const rows = events.map(({ type, ...data }, index) => ({
    ...claim,
    sequence: first + index,
    type,
    data: toStorable(data),
    createdAt: at,
  }));
  await executor.insert(taskEvents).values(rows);
}

/** Events of a task after `sequence`, in order, at most 500 at once. */
export async function findEventsAfter(
  executor: Executor,
  { organizationId, taskId }: { organizationId: OrganizationId; taskId: TaskId },
  sequence: number,
): Promise<readonly StoredTaskEvent[]> {
  const rows = await executor
    .select()
    .from(taskEvents)
    .where(
      and(
        eq(taskEvents.organizationId, organizationId),
        eq(taskEvents.taskId, taskId),
        gt(taskEvents.sequence, sequence),
      ),
    )
    .orderBy(asc(taskEvents.sequence))
    .limit(EVENTS_AT_ONCE);
  return rows.map((row) => ({
    sequence: row.sequence,
    attempt: row.attempt,
    at: row.createdAt,
    event: { type: row.type, ...row.data } as TaskEvent,
  }));
}
