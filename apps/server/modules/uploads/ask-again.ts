import type { ModelRetries, RetrySubject } from '../model-retries/index.ts';
import { systemActor } from '../audit/index.ts';
import { ProcessInput } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/**
 * Reads documents once more about which a language model could not be asked when they came in. A document is left alone when it does not
 * wait any more, or a person has begun to work on it. @returns how many are read again
 */
export async function askAgain(deps: UploadsDeps, retries: ModelRetries): Promise<number> {
  let count = 0;
  for (const subject of await retries.takeDue()) {
    if (await readAgain(deps, subject)) count += 1;
    else await retries.settled(subject);
  }
  return count;
}

async function readAgain(deps: UploadsDeps, subject: RetrySubject): Promise<boolean> {
  const { organizationId, documentId } = subject;
  const input = ProcessInput.safeParse(subject.input);
  const document = await deps.documents.find({ organizationId, documentId });
  if (!input.success || document === null) return false;
  return await deps.database.transaction(async (tx) => {
    if (!(await deps.reviews.isUntouched(tx, organizationId, documentId))) return false;
    const { createdBy } = document;
    const task = {
      organizationId,
      documentId,
      kind: 'process-document',
      input: input.data,
      createdBy,
    } as const;
    const { taskId } = await deps.tasks.create(tx, task);
    const entry = { action: 'document.rerun', subjectKind: 'document', subjectId: documentId };
    await deps.audit.note(tx, systemActor(organizationId), { ...entry, data: { taskId } });
    return true;
  });
}
