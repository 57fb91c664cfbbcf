import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import type { OrganizationId, TaskId, UserId } from '../../platform/ids.ts';
import { countWaiting } from '../feedback/index.ts';
import type { LearningDeps } from './learning.deps.ts';
import { findLastTraining, findOpenTraining } from './trainings.repository.ts';

/** For whom, and who asked; `null` for the server itself. */
export interface TrainingOrder {
  readonly organizationId: OrganizationId;
  readonly createdBy: UserId | null;
}

/** Queues a training, or finds the one that waits or runs already: an organization has one at a time. */
export async function queueTraining(
  { tasks }: Pick<LearningDeps, 'tasks'>,
  tx: Transaction,
  order: TrainingOrder,
): Promise<TaskId> {
  const { organizationId } = order;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`training ${organizationId}`}, 0))`);
  const open = await findOpenTraining(tx, organizationId);
  if (open !== null) return open;
  const task = { ...order, kind: 'retrain-rules', documentId: null, input: {}, isUrgent: true } as const;
  return (await tasks.create(tx, task)).taskId;
}

/** Queues a training when enough feedback came since the last one. @returns whether a new one was queued. */
export async function offerTraining(
  deps: LearningDeps,
  tx: Transaction,
  organizationId: OrganizationId,
): Promise<boolean> {
  if (deps.trainAfter === 0) return false;
  const last = await findLastTraining(tx, organizationId);
  if ((await countWaiting(tx, organizationId, last)) < deps.trainAfter) return false;
  if ((await findOpenTraining(tx, organizationId)) !== null) return false;
  await queueTraining(deps, tx, { organizationId, createdBy: null });
  return true;
}
