import { and, count, desc, eq, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { ExportId, OrganizationId } from '../../platform/ids.ts';
import { documents } from '../documents/documents.tables.ts';
import { taskOutcomes } from '../tasks/task-outcomes.tables.ts';
import { tasks } from '../tasks/tasks.tables.ts';
import type { TaskStatus } from '../tasks/index.ts';
import { exports } from './exports.tables.ts';

/** Names an export. */
export interface ExportRef {
  readonly organizationId: OrganizationId;
  readonly exportId: ExportId;
}

/** An export with how its task stands. */
export interface StoredExport {
  readonly export: typeof exports.$inferSelect;
  readonly status: TaskStatus;
  readonly progress: number;
  readonly error: string | null;
  readonly errorCode: string | null;
}

/** An export by its id. */
export async function findExport(executor: Executor, ref: ExportRef): Promise<StoredExport | null> {
  const [row] = await selectExports(executor).where(
    and(eq(exports.organizationId, ref.organizationId), eq(exports.id, ref.exportId)),
  );
  return row ?? null;
}

/** Exports of an organization, newest first. */
export async function findExports(
  executor: Executor,
  organizationId: OrganizationId,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ readonly rows: readonly StoredExport[]; readonly total: number }> {
  const own = eq(exports.organizationId, organizationId);
  const rows = await selectExports(executor)
    .where(own)
    .orderBy(desc(exports.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  const [counted] = await executor.select({ total: count() }).from(exports).where(own);
  return { rows, total: counted?.total ?? 0 };
}

function selectExports(executor: Executor) {
  return executor
    .select({
      export: exports,
      status: tasks.status,
      progress: tasks.progress,
      error: taskOutcomes.error,
      errorCode: taskOutcomes.errorCode,
    })
    .from(exports)
    .innerJoin(tasks, and(eq(tasks.organizationId, exports.organizationId), eq(tasks.id, exports.taskId)))
    .leftJoin(
      taskOutcomes,
      and(eq(taskOutcomes.organizationId, exports.organizationId), eq(taskOutcomes.taskId, exports.taskId)),
    );
}

/** Exports of all organizations whose files are past their time, at most 100. */
export function findExpired(executor: Executor, now: Date) {
  return executor
    .select({ exportId: exports.id, organizationId: exports.organizationId })
    .from(exports)
    .where(and(isNull(exports.fileDeletedAt), lte(exports.expiresAt, now)))
    .limit(100);
}

/** Marks the file as deleted. @returns the hash of its bytes when nothing else has the same and they can go. */
export async function markFileDeleted(
  executor: Executor,
  { organizationId, exportId }: ExportRef,
  now: Date,
): Promise<string | null> {
  const [row] = await executor
    .update(exports)
    .set({ fileDeletedAt: now })
    .where(
      and(
        eq(exports.organizationId, organizationId),
        eq(exports.id, exportId),
        isNull(exports.fileDeletedAt),
      ),
    )
    .returning({ sha256: exports.sha256 });
  const sha256 = row?.sha256 ?? null;
  if (sha256 === null) return null;
  const [kept] = await executor
    .select({ one: sql`1` })
    .from(exports)
    .where(
      and(
        eq(exports.organizationId, organizationId),
        eq(exports.sha256, sha256),
        ne(exports.id, exportId),
        isNull(exports.fileDeletedAt),
      ),
    )
    .limit(1);
  const [used] = await executor
    .select({ one: sql`1` })
    .from(documents)
    .where(
      and(
        eq(documents.organizationId, organizationId),
        eq(documents.sha256, sha256),
        isNull(documents.deletedAt),
      ),
    )
    .limit(1);
  return kept === undefined && used === undefined ? sha256 : null;
}

/** Whether the file is there and may be given out. */
export function isAvailable(stored: StoredExport['export'], now: Date): boolean {
  const { completedAt, fileDeletedAt, expiresAt } = stored;
  return completedAt !== null && fileDeletedAt === null && (expiresAt === null || expiresAt > now);
}
