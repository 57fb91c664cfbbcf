import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, JobId, TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { NewDocument } from '../documents/index.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** What is known of a document when it comes in. */
export type DocumentFacts = Pick<NewDocument, 'fileName' | 'source'> & Partial<NewDocument>;

/** A document that comes in, for whom, and what is wished for it. */
export interface DocumentToAdd {
  readonly actor: Actor;
  readonly facts: DocumentFacts;
  readonly input: ProcessInputBody;
  /** The archive, e-mail or batch that it came with. */
  readonly parentId: TaskId | null;
}

/** A document with its task, as promised. */
export interface AddedDocument extends ProcessInputBody {
  readonly taskId: TaskId;
  readonly jobId: JobId;
  readonly documentId: DocumentId;
  readonly fileName: string;
}

/** Adds a document whose file is safe, with its task and job, in the caller's transaction. */
export async function addDocument(
  { documents, tasks, audit }: Pick<UploadsDeps, 'documents' | 'tasks' | 'audit'>,
  tx: Transaction,
  { actor, facts, input, parentId }: DocumentToAdd,
): Promise<AddedDocument> {
  const { organizationId, userId: createdBy } = actor;
  const documentId = await documents.add(tx, { ...facts, organizationId, createdBy });
  const kind = 'process-document';
  const created = await tasks.create(tx, { organizationId, documentId, kind, input, createdBy, parentId });
  const entry = { action: 'document.uploaded', subjectKind: 'document', subjectId: documentId };
  await audit.note(tx, actor, entry);
  return { ...created, documentId, fileName: facts.fileName, ...input };
}
