import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Actor } from '../audit/index.ts';
import type { IncomingFile } from '../reading/index.ts';
import { addDocument, type AddedDocument, type DocumentFacts } from './add-document.ts';
import { wishOf } from './wish-of.ts';
import { sizesOf, type UploadsDeps } from './uploads.deps.ts';

/** A document to process. */
export interface Upload {
  /** The file itself, or an address that a worker fetches later; addresses are checked by the caller. */
  readonly source:
    | { readonly kind: 'file'; readonly file: IncomingFile }
    | { readonly kind: 'url'; readonly url: string; readonly fileName: string };
  /** How it came, when not by a request. */
  readonly origin?: 'mailbox';
  readonly autoSave: boolean;
  /** From settings when absent. */
  readonly confidenceThreshold?: number | undefined;
  /** Runs in the transaction that takes the document in: for what must be there together with it. */
  readonly onAccepted?: (tx: Transaction, accepted: AddedDocument) => Promise<void>;
}

/**
 * Takes a document in, or an archive or e-mail that holds some. When this returns, document, task and job are committed together, and the file is safe in the store.
 * Errors, with nothing stored: `empty-file`, `too-large`, `unsupported-type`.
 */
export async function acceptUpload(
  deps: UploadsDeps,
  actor: Actor,
  upload: Upload,
): Promise<Result<AddedDocument>> {
  const facts = await factsOf(deps, actor, upload);
  if (!facts.ok) return facts;
  const input = await wishOf(deps, actor.organizationId, upload);
  const accepted = await deps.database.transaction(async (tx) => {
    const taken = await addDocument(deps, tx, { actor, facts: facts.value, input, parentId: null });
    await upload.onAccepted?.(tx, taken);
    return taken;
  });
  return ok(accepted);
}

async function factsOf(
  { reading, ...limits }: UploadsDeps,
  { organizationId }: Actor,
  { source, origin }: Upload,
): Promise<Result<DocumentFacts>> {
  if (source.kind === 'url') {
    const fileName = reading.cleanName(source.fileName);
    return ok({ fileName, source: 'url', sourceUrl: source.url });
  }
  const kept = await reading.takeIn(source.file, { organizationId, ...sizesOf(limits) });
  return kept.ok ? ok({ ...kept.value, source: origin ?? 'upload' }) : kept;
}
