import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { StoredDocument } from '../documents/index.ts';
import type { TaskTry, TryFailure } from '../tasks/index.ts';
import type { ReadingDeps } from './reading.deps.ts';
import type { SizeLimits } from './collect-bytes.ts';
import { takeIn } from './take-in.ts';

/** A document with its bytes. */
export interface LoadedFile {
  readonly document: StoredDocument;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

type Loaded = Result<LoadedFile, TryFailure>;

const MISSING = {
  kind: 'failed',
  code: 'file-missing',
  error: 'The file of this document is not there any more. Please hand it in again.',
} as const satisfies TryFailure;

/** The document's bytes: from the store, or fetched from its address and stored (once: later tries find it stored). */
export async function loadFile(deps: ReadingDeps, attempt: TaskTry, limits: SizeLimits): Promise<Loaded> {
  attempt.report.startStage('fetch');
  const ref = { organizationId: attempt.claim.organizationId, documentId: attempt.documentId };
  const document = await deps.documents.find(ref);
  if (!document) return { ok: false, error: MISSING };
  if (document.sha256 === null) return await fetchFile(deps, attempt, { document, limits });
  const bytes = await deps.blobs.read({ ...ref, sha256: document.sha256 });
  return bytes ? ok({ document, sha256: document.sha256, bytes }) : { ok: false, error: MISSING };
}

async function fetchFile(
  deps: ReadingDeps,
  { claim, documentId, report, signal }: TaskTry,
  { document, limits }: { readonly document: StoredDocument; readonly limits: SizeLimits },
): Promise<Loaded> {
  const { organizationId } = claim;
  const onBytes = (received: number, total: number | null) => {
    if (total) report.progress('fetch', received / total, `Fetched ${received} of ${total} bytes`);
  };
  const maxBytes = Math.max(limits.maxBytes, limits.maxContainerBytes ?? 0);
  const options = { organizationId, maxBytes, signal, onBytes };
  const fetched = await deps.fetchFile(document.sourceUrl ?? '', options);
  signal.throwIfAborted();
  if (!fetched.ok) return failed(fetched.error);
  const { content, claimedType } = fetched.value;
  const kept = await takeIn(
    deps,
    { content, claimedType, fileName: document.fileName },
    { organizationId, ...limits },
  );
  if (!kept.ok) return failed(kept.error);
  const { fileName: _fileName, ...facts } = kept.value;
  await deps.documents.noteFetched(deps.database.executor, { organizationId, documentId }, facts);
  return ok({ document: { ...document, ...facts }, sha256: facts.sha256, bytes: content });
}

function failed({ code, message }: { readonly code: string; readonly message: string }): Loaded {
  return { ok: false, error: { kind: 'failed', code, error: message } };
}
