import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { UnpackLimits } from '@vouch/engine/unpack/unpacked.ts';
import type { SkippedFile, TaskTry, TryFailure } from '../tasks/index.ts';
import type { LoadedFile } from './load-file.ts';
import type { ReadingDeps } from './reading.deps.ts';
import { type KeptFile, takeIn } from './take-in.ts';

/** What came out of an archive or e-mail; the files lie in the store. */
export interface KeptFiles {
  readonly files: readonly KeptFile[];
  readonly skipped: readonly SkippedFile[];
}

/** Takes the documents out of an archive or e-mail and keeps them. */
export async function unpackFile(
  deps: Pick<ReadingDeps, 'host' | 'blobs'>,
  { claim, report, signal }: TaskTry,
  { loaded, limits }: { readonly loaded: LoadedFile; readonly limits: UnpackLimits },
): Promise<Result<KeptFiles, TryFailure>> {
  const { organizationId } = claim;
  const { bytes, document } = loaded;
  const unpacked = await deps.host.unpack({ bytes, fileName: document.fileName, limits }, { signal });
  signal.throwIfAborted();
  if (!unpacked.ok) {
    const { code, message } = unpacked.error;
    return { ok: false, error: { kind: 'failed', code, error: message } };
  }
  const files: KeptFile[] = [];
  const skipped: SkippedFile[] = [...unpacked.value.skipped];
  for (const { name, bytes: content, claimedType } of unpacked.value.files) {
    signal.throwIfAborted();
    const incoming = { content, fileName: name, claimedType };
    const kept = await takeIn(deps, incoming, { organizationId, maxBytes: limits.maxFileBytes });
    if (kept.ok) files.push(kept.value);
    else skipped.push({ name, code: kept.error.code, message: kept.error.message });
    report.progress('fetch', files.length / unpacked.value.files.length, `Unpacked ${name}`);
  }
  return ok({ files, skipped });
}
