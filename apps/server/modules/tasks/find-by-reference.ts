import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { Task } from './task.ts';
import { findTask } from './tasks.repository.ts';
import { tasks } from './tasks.tables.ts';

/** The analysis with this reference, from the moment that it was accepted. */
export async function findTaskByReference(
  executor: Executor,
  organizationId: OrganizationId,
  reference: string,
): Promise<Task | null> {
  const [row] = await executor
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.organizationId, organizationId),
        eq(tasks.kind, 'run-analysis'),
        sql`${tasks.input} ->> 'reference' = ${reference}`,
      ),
    );
  return row === undefined ? null : await findTask(executor, organizationId, row.id);
}
