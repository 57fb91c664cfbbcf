import type { ExportsDeps } from './exports.deps.ts';
import { findExpired, findExport, markFileDeleted, type ExportRef } from './exports.repository.ts';
import type { Actor } from '../audit/index.ts';
import type { ExportId } from '../../platform/ids.ts';

type Deps = Pick<ExportsDeps, 'database' | 'blobs' | 'clock' | 'audit' | 'tasks'>;

/** Deletes the file of an export, or stops making it. @returns whether there is such an export. */
export async function deleteExport(deps: Deps, actor: Actor, exportId: ExportId): Promise<boolean> {
  const { organizationId } = actor;
  const ref = { organizationId, exportId };
  const stored = await findExport(deps.database.executor, ref);
  if (stored === null) return false;
  await deps.tasks.cancel(organizationId, stored.export.taskId);
  await removeFile(deps, ref, actor);
  return true;
}

/** Deletes files that are past their time, of all organizations. */
export async function forgetExpired(deps: Deps): Promise<void> {
  for (const ref of await findExpired(deps.database.executor, deps.clock.now())) {
    const actor: Actor = {
      organizationId: ref.organizationId,
      kind: 'system',
      userId: null,
      requestId: null,
    };
    await removeFile(deps, ref, actor);
  }
}

async function removeFile(
  { database, blobs, clock, audit }: Deps,
  ref: ExportRef,
  actor: Actor,
): Promise<void> {
  const { organizationId, exportId } = ref;
  const sha256 = await database.transaction(async (tx) => {
    const free = await markFileDeleted(tx, ref, clock.now());
    await audit.note(tx, actor, { action: 'export.deleted', subjectKind: 'export', subjectId: exportId });
    return free;
  });
  if (sha256 !== null) await blobs.delete({ organizationId, sha256 });
}
