import type { TaskEvent } from './task-event.ts';
import type { TaskClaim } from './task.ts';
import { stepTask, type TaskStep } from './claim.repository.ts';
import { insertEvents } from './task-events.repository.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { TasksDeps } from './tasks.deps.ts';

/** Events, and what they change in the task. */
export interface Report extends Omit<TaskStep, 'events'> {
  readonly events: readonly TaskEvent[];
}

/**
 * Stores events in the name of one try and tells followers when the transaction commits.
 * @throws LostClaimError when this try no longer holds the task: nothing of it may be kept.
 */
export async function reportEvents(
  { bus, clock }: Pick<TasksDeps, 'bus' | 'clock'>,
  tx: Transaction,
  { claim, events, ...step }: Report & { readonly claim: TaskClaim },
): Promise<void> {
  const lastSequence = await stepTask(tx, claim, { ...step, events: events.length });
  await insertEvents(tx, claim, { events, lastSequence, at: clock.now() });
  const { organizationId, taskId } = claim;
  await bus.publish(tx, { organizationId, taskId, sequence: lastSequence });
}
