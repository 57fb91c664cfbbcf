import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';

/** Members of a result that became known after the task had ended, within the caller's transaction. Events that were sent stay as they were. */
export async function amendResult(
  tx: Transaction,
  { organizationId, taskId }: { readonly organizationId: OrganizationId; readonly taskId: TaskId },
  members: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx
    .update(taskOutcomes)
    .set({ result: sql`${taskOutcomes.result} || ${JSON.stringify(toStorable(members))}::jsonb` })
    .where(
      and(
        eq(taskOutcomes.organizationId, organizationId),
        eq(taskOutcomes.taskId, taskId),
        eq(taskOutcomes.status, 'completed'),
      ),
    );
}
