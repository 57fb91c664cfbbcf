import { STAGE_DESCRIPTIONS } from '@vouch/contract/tasks/stage.ts';
import type { Transaction } from '../../../platform/database/database.ts';
import type { JobAttempt } from '../../../platform/queue/queue.ts';
import { progressIn } from '../progress-in.ts';
import { reportEvents } from '../report-events.ts';
import type { HandedOn } from '../task-handler.ts';
import type { TaskClaim } from '../task.ts';
import type { TasksDeps } from '../tasks.deps.ts';

/** What a try hands on. */
export interface Handover {
  readonly claim: TaskClaim;
  readonly end: HandedOn;
  readonly job: JobAttempt;
}

/**
 * Makes the children of a task and completes its job, in the caller's transaction; the task itself runs on until they have ended.
 * @throws LostClaimError when this try no longer holds the task.
 */
export async function handOn(
  deps: Pick<TasksDeps, 'bus' | 'clock' | 'queue'>,
  tx: Transaction,
  { claim, end, job }: Handover,
): Promise<void> {
  const stage = 'llm_extraction';
  const progress = progressIn(stage, 0);
  await reportEvents(deps, tx, {
    claim,
    stage,
    progress,
    skipped: end.skipped,
    events: [
      { type: 'stage_start', stage, description: STAGE_DESCRIPTIONS[stage] },
      { type: 'progress', stage, progress, message: end.message },
    ],
  });
  await end.save(tx);
  await deps.queue.complete(tx, job);
}
