import type { ModelRetries, RetrySubject } from '../model-retries/index.ts';
import { systemActor } from '../audit/index.ts';
import { ProcessInput } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** What became of a document that is due: `waiting` stays due for later, `over` needs no model any more. */
type Turn = 'read-again' | 'waiting' | 'over';

/**
 * Reads documents once more about which a language model could not be asked when they came in. A document is left alone when it does not
 * wait any more, a person has begun to work on it, or it was tried often enough; while a task reads it, it waits for that one.
 * @returns how many are read again
 */
export async function askAgain(deps: UploadsDeps, retries: ModelRetries): Promise<number> {
  let count = 0;
  for (const subject of await retries.takeDue()) {
    const turn = await readAgain(deps, retries, subject);
    if (turn === 'read-again') count += 1;
    if (turn === 'over') await retries.settled(subject);
  }
  return count;
}

async function readAgain(deps: UploadsDeps, retries: ModelRetries, subject: RetrySubject): Promise<Turn> {
  const { organizationId, documentId } = subject;
  const input = ProcessInput.safeParse(subject.input);
  const document = await deps.documents.find({ organizationId, documentId });
  if (!input.success || document === null) return 'over';
  const work = { organizationId, documentId, kind: 'process-document' } as const;
  return await deps.database.transaction(async (tx) => {
    if (await deps.tasks.hasOpen(tx, work)) return 'waiting';
    if (!(await deps.reviews.isUntouched(tx, organizationId, documentId))) return 'over';
    // Counted here and not where the model is asked: a task that never gets that far must not come back for ever.
    if (!(await retries.countTry(tx, subject))) return 'over';
    const { createdBy } = document;
    const { taskId } = await deps.tasks.create(tx, { ...work, input: input.data, createdBy });
    const entry = { action: 'document.rerun', subjectKind: 'document', subjectId: documentId };
    await deps.audit.note(tx, systemActor(organizationId), { ...entry, data: { taskId } });
    return 'read-again';
  });
}
