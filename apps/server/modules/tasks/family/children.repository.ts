import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Executor, Transaction } from '../../../platform/database/database.ts';
import type { DocumentId, OrganizationId, TaskId } from '../../../platform/ids.ts';
import { taskOutcomes } from '../task-outcomes.tables.ts';
import type { Task } from '../task.ts';
import { toTask } from '../tasks.repository.ts';
import { tasks } from '../tasks.tables.ts';
import type { SkippedFile } from './skipped-file.ts';

/** Names a task. */
export interface TaskRef {
  readonly organizationId: OrganizationId;
  readonly taskId: TaskId;
}

/** A task with others, held so that its children end one after the other. */
export interface HeldParent {
  readonly task: Pick<Task, 'id' | 'attempt' | 'status' | 'parentId' | 'kind'>;
  readonly documentId: DocumentId | null;
  readonly skipped: readonly SkippedFile[];
}

const { input: _input, skipped: _skipped, ...readable } = getTableColumns(tasks);

/** The children of a task, in the order in which they were made. */
export async function findChildren(
  executor: Executor,
  { organizationId, taskId }: TaskRef,
): Promise<readonly Task[]> {
  const rows = await executor
    .select({ task: readable, outcome: taskOutcomes })
    .from(tasks)
    .leftJoin(taskOutcomes, eq(taskOutcomes.taskId, tasks.id))
    .where(and(eq(tasks.organizationId, organizationId), eq(tasks.parentId, taskId)))
    .orderBy(asc(tasks.id));
  return rows.map(({ task, outcome }) => toTask(task, outcome));
}

/** The parent of a task, locked until the transaction ends; `null` when it has none. */
export async function holdParent(tx: Transaction, child: TaskRef): Promise<HeldParent | null> {
  const [row] = await tx
    .select({ parentId: tasks.parentId })
    .from(tasks)
    .where(and(eq(tasks.organizationId, child.organizationId), eq(tasks.id, child.taskId)));
  if (!row?.parentId) return null;
  const [parent] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.organizationId, child.organizationId), eq(tasks.id, row.parentId)))
    .for('update');
  return parent ? { task: parent, documentId: parent.documentId, skipped: parent.skipped } : null;
}
