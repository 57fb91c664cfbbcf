import type { Actor } from '../audit/index.ts';
import type { LoadedFile } from '../reading/index.ts';
import type { TaskTry, TryEnd } from '../tasks/index.ts';
import { addDocument } from './add-document.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** An archive or e-mail, and what was wished for what is in it. */
export interface ContainerToUnpack {
  readonly loaded: LoadedFile;
  readonly wish: ProcessInputBody;
}

/** Makes a task for every document in an archive or e-mail; the task of the container ends with the last of them. */
export async function unpackDocument(
  deps: UploadsDeps,
  attempt: TaskTry,
  { loaded, wish }: ContainerToUnpack,
): Promise<TryEnd> {
  const { maxBytes, maxTotalBytes, maxFiles } = deps;
  const limits = { maxFiles, maxTotalBytes, maxFileBytes: maxBytes };
  const unpacked = await deps.reading.unpack(attempt, { loaded, limits });
  if (!unpacked.ok) return unpacked.error;
  attempt.report.completeStage('fetch');
  const { files, skipped } = unpacked.value;
  const { organizationId, taskId: parentId } = attempt.claim;
  const userId = loaded.document.createdBy;
  const actor: Actor = { organizationId, kind: 'system', userId, requestId: null };
  return {
    kind: 'handed-on',
    message: files.length === 1 ? 'One document was found' : `${files.length} documents were found`,
    skipped,
    async save(tx) {
      for (const file of files) {
        const facts = { ...file, source: 'unpacked' } as const;
        await addDocument(deps, tx, { actor, facts, input: wish, parentId });
      }
    },
  };
}
