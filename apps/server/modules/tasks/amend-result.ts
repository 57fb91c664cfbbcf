import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import { toStorable } from '../../platform/database/storable.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { taskOutcomes } from './task-outcomes.tables.ts';

/** Whose result becomes better known: a task's, or that of one of the papers in its file. */
export interface ResultRef {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
  /** From 1; absent: the members of the result itself. */
  readonly paperNumber?: number;
}

/** Members of a result that became known after the task had ended, within the caller's transaction. Events that were sent stay as they were. */
export async function amendResult(
  tx: Transaction,
  { organizationId, taskId, paperNumber }: ResultRef,
  members: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { result } = taskOutcomes;
  const more = sql`${JSON.stringify(toStorable(members))}::jsonb`;
  await tx
    .update(taskOutcomes)
    .set({ result: paperNumber === undefined ? sql`${result} || ${more}` : inPaper(paperNumber, more) })
    .where(
      and(
        eq(taskOutcomes.organizationId, organizationId),
        eq(taskOutcomes.taskId, taskId),
        eq(taskOutcomes.status, 'completed'),
      ),
    );
}

function inPaper(paperNumber: number, more: SQL): SQL {
  const { result } = taskOutcomes;
  const path = `{papers,${paperNumber - 1}}`;
  // A result without this paper stays as it is.
  return sql`coalesce(jsonb_set(${result}, ${path}, (${result} #> ${path}) || ${more}), ${result})`;
}
