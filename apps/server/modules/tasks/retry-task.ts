import { and, eq } from 'drizzle-orm';
import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { UserId } from '../../platform/ids.ts';
import { createTask } from './create-task.ts';
import type { TaskRef } from './family/children.repository.ts';
import type { Task, TaskKind } from './task.ts';
import type { TasksDeps } from './tasks.deps.ts';
import { findTask } from './tasks.repository.ts';
import { tasks } from './tasks.tables.ts';

/** The new task, or why there is none. */
export type Retried = Result<Task, { readonly code: string; readonly message: string }>;

/** Kinds that can be done again from what is stored with them. */
const RETRIED: ReadonlySet<TaskKind> = new Set(['process-document']);

/**
 * Makes a task in the place of one that failed or was cancelled, for the same document and with the same wishes. However often it is
 * asked for, there is one: a task ends once, and is tried again once.
 * @returns `null` when the organization has no such task. Errors: `not-retriable`.
 */
export async function retryTask(
  deps: Pick<TasksDeps, 'database' | 'queue' | 'clock'>,
  ref: TaskRef,
  createdBy: UserId,
): Promise<Retried | null> {
  const { organizationId, taskId } = ref;
  const retryId = await deps.database.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(tasks)
      .where(and(eq(tasks.organizationId, organizationId), eq(tasks.id, taskId)))
      .for('update');
    if (!row?.documentId || !RETRIED.has(row.kind) || !isRetriable(row.status)) return null;
    const [earlier] = await tx
      .select({ id: tasks.id })
      .from(tasks)
      .where(and(eq(tasks.organizationId, organizationId), eq(tasks.retryOf, taskId)));
    if (earlier) return earlier.id;
    const { kind, documentId } = row;
    const input = row.input as Readonly<Record<string, unknown>>;
    const again = { organizationId, kind, documentId, input, createdBy, retryOf: taskId };
    return (await createTask(deps, tx, again)).taskId;
  });
  const task = await findTask(deps.database.executor, organizationId, retryId ?? taskId);
  if (task === null) return null;
  return retryId === null ? { ok: false, error: refusalOf(task) } : ok(task);
}

function isRetriable(status: Task['status']): boolean {
  return status === 'failed' || status === 'cancelled';
}

function refusalOf({ status }: Task): { readonly code: string; readonly message: string } {
  const message = isRetriable(status)
    ? 'This kind of task can not be tried again. Hand in what it was about once more.'
    : `Only tasks that failed or were cancelled can be tried again; this one is ${status}.`;
  return { code: 'not-retriable', message };
}
