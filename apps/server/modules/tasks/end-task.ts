import { STAGE_DESCRIPTIONS } from '@vouch/contract/tasks/stage.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import { LostClaimError, type JobAttempt } from '../../platform/queue/queue.ts';
import { noteChildEnd } from './family/note-child-end.ts';
import { reportEvents } from './report-events.ts';
import type { TaskEvent } from './task-event.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';
import type { TaskClaim, TaskOutcome, TaskStage } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';

/** Where a task is while its children are worked on. */
const PARENT_STAGE = 'llm_extraction';

/** The end of a task. */
export interface TaskEnd {
  readonly claim: TaskClaim;
  readonly outcome: TaskOutcome;
  /** Stage in which it ended; `null` when none had begun. */
  readonly stage: TaskStage | null;
}

/**
 * Ends a task within the caller's transaction: outcome, state and last event, together with whatever the caller saves.
 * A task ends once; @throws LostClaimError when it has ended already, or another try holds it.
 */
export async function endTask(
  deps: Pick<TasksDeps, 'bus' | 'clock' | 'onEnd'>,
  tx: Transaction,
  { claim, outcome, stage }: TaskEnd,
): Promise<void> {
  const now = deps.clock.now();
  const isDone = outcome.status === 'completed';
  await reportEvents(deps, tx, {
    claim,
    status: outcome.status,
    endedAt: now,
    events: lastEventsOf(outcome, stage),
    ...(isDone ? { stage: 'complete', progress: 100 } : {}),
  });
  const rows = await tx
    .insert(taskOutcomes)
    .values({
      taskId: claim.taskId,
      organizationId: claim.organizationId,
      attempt: claim.attempt,
      status: outcome.status,
      result: isDone ? toStorable(outcome.result) : null,
      error: isDone ? null : outcome.error,
      errorCode: isDone ? null : outcome.code,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ taskId: taskOutcomes.taskId });
  if (rows.length === 0) throw new LostClaimError(`Task ${claim.taskId} has ended already.`);
  await tellEnd(deps, tx, { claim, outcome, stage });
  const endParent = (parent: TaskClaim, end: TaskOutcome) =>
    endTask(deps, tx, { claim: parent, outcome: end, stage: PARENT_STAGE });
  await noteChildEnd(deps, tx, { child: claim, endParent });
}

async function tellEnd(
  { onEnd }: Pick<TasksDeps, 'onEnd'>,
  tx: Transaction,
  { claim: { organizationId, taskId }, outcome, stage }: TaskEnd,
): Promise<void> {
  if (onEnd === undefined) return;
  const task = await findTask(tx, organizationId, taskId);
  if (task === null) throw new Error(`Task ${taskId} vanished while it ended.`);
  const { kind, documentId, createdAt } = task;
  await onEnd(tx, { organizationId, taskId, kind, documentId, createdAt, outcome, stage });
}

/** Ends the task and its job, which the try must still hold. */
export async function endTaskAndJob(
  deps: Pick<TasksDeps, 'bus' | 'clock' | 'queue' | 'onEnd'>,
  tx: Transaction,
  end: TaskEnd & { readonly job: JobAttempt },
): Promise<void> {
  await endTask(deps, tx, end);
  await deps.queue.complete(tx, end.job);
}

function lastEventsOf(outcome: TaskOutcome, stage: TaskStage | null): readonly TaskEvent[] {
  if (outcome.status !== 'completed')
    return [{ type: 'error', error: outcome.error, code: outcome.code, stage }];
  const done = { stage: 'complete', progress: 100 } as const;
  const description = STAGE_DESCRIPTIONS.complete;
  return [
    // What is saved is saved by the transaction that ends the task: no try can say before it that this was done.
    ...(stage === 'save' ? [{ type: 'stage_complete', stage } as const] : []),
    { type: 'stage_start', stage: 'complete', description },
    { type: 'progress', ...done, message: description },
    { type: 'complete', ...done, result: outcome.result },
  ];
}
