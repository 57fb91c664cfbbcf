import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';
import { tellTable } from '@vouch/engine/tables/tell-table.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, JobId, TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { ImportInputBody } from './import-input.ts';
import type { ImportsDeps } from './imports.deps.ts';

/** A table to import. */
export interface Import {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly claimedType: string | null;
  readonly input: ImportInputBody;
  /** Runs in the transaction that takes the table in. */
  readonly onAccepted: (tx: Transaction, accepted: AcceptedImport) => Promise<void>;
}

/** A promise: table, task and job are stored. */
export interface AcceptedImport {
  readonly taskId: TaskId;
  readonly jobId: JobId;
  readonly documentId: DocumentId;
  readonly fileName: string;
  readonly isDryRun: boolean;
}

/** Takes a table in: file, task and job are safe when this returns. Errors, with nothing stored: `empty-file`, `unsupported-type`. */
export async function acceptImport(
  deps: ImportsDeps,
  actor: Actor,
  { bytes, claimedType, input, onAccepted, ...named }: Import,
): Promise<Result<AcceptedImport>> {
  if (bytes.length === 0)
    return failure('empty-file', 'This file is empty. Please check the original and send it again.');
  const mediaType = tellTable(bytes);
  if (mediaType === null) return failure('unsupported-type', NO_TABLE);
  const { organizationId, userId: createdBy } = actor;
  const fileName = deps.reading.cleanName(named.fileName);
  const stored = await deps.blobs.put(organizationId, bytes);
  const facts = { fileName, claimedType, mediaType, ...stored, source: 'import' } as const;
  const accepted = await deps.database.transaction(async (tx) => {
    const documentId = await deps.documents.add(tx, { ...facts, organizationId, createdBy });
    const kind = 'import-invoices';
    const created = await deps.tasks.create(tx, { organizationId, documentId, kind, input, createdBy });
    const entry = { action: 'import.started', subjectKind: 'task', subjectId: created.taskId };
    await deps.audit.note(tx, actor, { ...entry, data: { dryRun: input.isDryRun } });
    const taken = { ...created, documentId, fileName, isDryRun: input.isDryRun };
    await onAccepted(tx, taken);
    return taken;
  });
  return ok(accepted);
}

const NO_TABLE =
  'This is no table. Please send a CSV, XLSX or JSON file; e-invoices and other documents are taken by /invoices/upload.';
