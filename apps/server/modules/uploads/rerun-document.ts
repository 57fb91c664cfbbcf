import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { Actor } from '../audit/index.ts';
import type { AddedDocument } from './add-document.ts';
import type { UploadsDeps } from './uploads.deps.ts';
import { wishOf } from './wish-of.ts';

/** A document to read and check once more. */
export interface Rerun {
  readonly documentId: DocumentId;
  readonly autoSave: boolean;
  /** From settings when absent. */
  readonly confidenceThreshold?: number | undefined;
  /** Runs in the transaction that makes the task. */
  readonly onAccepted: (tx: Transaction, accepted: AddedDocument) => Promise<void>;
}

/**
 * Reads and checks a document once more, by the rules of today, in a new task. What was read before stays and can be compared; an invoice
 * that was saved from it stays as it is. @throws RequestError 404
 */
export async function rerunDocument(deps: UploadsDeps, actor: Actor, rerun: Rerun): Promise<AddedDocument> {
  const { organizationId, userId: createdBy } = actor;
  const { documentId } = rerun;
  const document = await deps.documents.find({ organizationId, documentId });
  // What was only analysed is not handed in by reading it again.
  if (document === null || document.source === 'analysis') throw notFound('document');
  const input = await wishOf(deps, organizationId, rerun);
  return deps.database.transaction(async (tx) => {
    const task = { organizationId, documentId, kind: 'process-document', input, createdBy } as const;
    const created = await deps.tasks.create(tx, task);
    const entry = { action: 'document.rerun', subjectKind: 'document', subjectId: documentId };
    await deps.audit.note(tx, actor, { ...entry, data: { taskId: created.taskId } });
    const accepted = { ...created, documentId, fileName: document.fileName, ...input };
    await rerun.onAccepted(tx, accepted);
    return accepted;
  });
}
