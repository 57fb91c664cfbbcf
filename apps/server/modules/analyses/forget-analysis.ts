import type { TaskToForget } from '../tasks/index.ts';
import type { AnalysesDeps } from './analyses.deps.ts';

/** A request waits for its verdict for so long at most; only then may somebody else forget it. */
const SPARED_MS = 15 * 60 * 1000;

/**
 * Forgets an analysis that ended, however it did: what the task told and made, the file's name and facts, and its bytes unless another
 * document of the organization has the same ones. Doing it twice does no harm.
 */
export async function forgetAnalysis(
  { database, tasks, documents, blobs }: AnalysesDeps,
  { organizationId, taskId, documentId }: TaskToForget,
): Promise<void> {
  const ref = { organizationId, documentId };
  const unused = await database.transaction(async (tx) => {
    if (!(await tasks.forget(tx, organizationId, taskId))) return null;
    const sha256 = await documents.forget(tx, ref);
    return sha256 !== null && !(await documents.isContentUsed(tx, { ...ref, sha256 })) ? sha256 : null;
  });
  // After the commit: a transaction that fails must leave the bytes for the next try.
  if (unused !== null) await blobs.delete({ organizationId, sha256: unused });
}

/** Forgets analyses that should not have been kept but were, because the server died before it could. */
export async function forgetLeftovers(deps: AnalysesDeps): Promise<void> {
  const before = new Date(deps.clock.now().getTime() - SPARED_MS);
  const left = await deps.tasks.endedWith('run-analysis', { input: { store: false }, before });
  for (const task of left) await forgetAnalysis(deps, task);
}
