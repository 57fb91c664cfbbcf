import { and, eq, inArray } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import type { TaskKind } from './task.ts';
import { tasks } from './tasks.tables.ts';

/** Work on a document. */
export interface DocumentWork {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly kind: TaskKind;
}

/** Whether a task of the kind that has not ended yet is about the document. */
export async function hasOpenTask(
  executor: Executor,
  { organizationId, documentId, kind }: DocumentWork,
): Promise<boolean> {
  const rows = await executor
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      and(
        eq(tasks.organizationId, organizationId),
        eq(tasks.documentId, documentId),
        eq(tasks.kind, kind),
        inArray(tasks.status, ['queued', 'running']),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
