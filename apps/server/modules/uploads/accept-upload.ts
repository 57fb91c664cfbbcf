import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, JobId, TaskId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { NewDocument } from '../documents/index.ts';
import type { IncomingFile } from '../reading/index.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** A document to process. */
export interface Upload {
  /** The file itself, or an address that a worker fetches later; addresses are checked by the caller. */
  readonly source:
    | { readonly kind: 'file'; readonly file: IncomingFile }
    | { readonly kind: 'url'; readonly url: string; readonly fileName: string };
  readonly autoSave: boolean;
  /** From settings when absent. */
  readonly confidenceThreshold?: number | undefined;
  /** Runs in the transaction that takes the document in: for what must be there together with it. */
  readonly onAccepted?: (tx: Transaction, accepted: AcceptedUpload) => Promise<void>;
}

/** A promise: document, task and job are stored. */
export interface AcceptedUpload extends ProcessInputBody {
  readonly taskId: TaskId;
  readonly jobId: JobId;
  readonly documentId: DocumentId;
  readonly fileName: string;
}

type DocumentFacts = Pick<NewDocument, 'fileName' | 'source'> & Partial<NewDocument>;

/**
 * Takes a document in. When this returns, document, task and job are committed together, and the file is safe in the store.
 * Errors, with nothing stored: `empty-file`, `too-large`, `unsupported-type`.
 */
export async function acceptUpload(
  deps: UploadsDeps,
  actor: Actor,
  upload: Upload,
): Promise<Result<AcceptedUpload>> {
  const facts = await factsOf(deps, actor, upload.source);
  if (!facts.ok) return facts;
  const { organizationId, userId: createdBy } = actor;
  const { autoSave, confidenceThreshold = deps.confidenceThreshold } = upload;
  const input: ProcessInputBody = { autoSave, confidenceThreshold };
  const accepted = await deps.database.transaction(async (tx) => {
    const id = await deps.documents.add(tx, { ...facts.value, organizationId, createdBy });
    const task = { organizationId, documentId: id, kind: 'process-document', input, createdBy } as const;
    const created = await deps.tasks.create(tx, task);
    await deps.audit.note(tx, actor, { action: 'document.uploaded', subjectKind: 'document', subjectId: id });
    const taken = { ...created, documentId: id, fileName: facts.value.fileName, ...input };
    await upload.onAccepted?.(tx, taken);
    return taken;
  });
  return ok(accepted);
}

async function factsOf(
  { reading, maxBytes }: UploadsDeps,
  { organizationId }: Actor,
  source: Upload['source'],
): Promise<Result<DocumentFacts>> {
  if (source.kind === 'url') {
    const fileName = reading.cleanName(source.fileName);
    return ok({ fileName, source: 'url', sourceUrl: source.url });
  }
  const kept = await reading.takeIn(source.file, { organizationId, maxBytes });
  return kept.ok ? ok({ ...kept.value, source: 'upload' }) : kept;
}
