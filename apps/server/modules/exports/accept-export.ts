import type { NewExportBody } from '@vouch/contract/exports/export.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { newId, type ExportId, type TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { ExportsDeps } from './exports.deps.ts';
import { exports } from './exports.tables.ts';

/** A promise: export, task and job are stored. */
export interface AcceptedExport {
  readonly exportId: ExportId;
  readonly taskId: TaskId;
}

/** Takes an export in; `onAccepted` runs in the same transaction. */
export function acceptExport(
  { database, tasks, audit, clock }: ExportsDeps,
  { actor, request }: { readonly actor: Actor; readonly request: NewExportBody },
  onAccepted?: (tx: Transaction, accepted: AcceptedExport) => Promise<void>,
): Promise<AcceptedExport> {
  const { organizationId, userId: createdBy } = actor;
  return database.transaction(async (tx) => {
    const exportId = newId<'export'>();
    const { format } = request;
    const input = { exportId, request };
    const task = { organizationId, kind: 'export-invoices', documentId: null, input, createdBy } as const;
    const { taskId } = await tasks.create(tx, task);
    const createdAt = clock.now();
    await tx
      .insert(exports)
      .values({ id: exportId, organizationId, taskId, format, createdBy, createdAt, problems: [] });
    await audit.note(tx, actor, { action: 'export.created', subjectKind: 'export', subjectId: exportId });
    const accepted = { exportId, taskId };
    await onAccepted?.(tx, accepted);
    return accepted;
  });
}
