import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { forgetUncompared, isBuildingOrRests } from './embeddings.repository.ts';
import { findOrganizationsWaiting } from './find-waiting.ts';
import { NEW_MS } from './keep-up.ts';
import { canIndex, dropOtherIndexes, ensureIndex } from './nearest-index.ts';

/** Longest wait for the key. */
const KEY_MS = 60_000;
/** How long an organization's task that failed or was cancelled is not followed by another one. */
const REST_MS = 60 * 60_000;

/**
 * Sees to it that all documents have vectors of the model in force: makes its index, and for every organization that lacks vectors a task.
 * After a change of the model, searches find what the task has come to so far. One process on the database does it at a time; once
 * nothing lacks a vector, it only looks at what came in since.
 */
export function createCatchUp(deps: EmbeddingsDeps): () => Promise<void> {
  const { database, clock, model, log } = deps;
  let settled: { readonly key: string; readonly until: Date } | null = null;
  const catchUp = async (executor: Executor) => {
    await forgetUncompared(executor);
    const asked = await model.key(AbortSignal.timeout(KEY_MS));
    if (!asked.ok) {
      log.warn({ kind: asked.error.kind, status: asked.error.status }, 'the embedding model does not answer');
      return;
    }
    await keepIndex(executor, asked.value);
    const key = JSON.stringify(asked.value);
    const until = new Date(clock.now().getTime() - NEW_MS);
    const since = settled?.key === key ? { since: settled.until } : {};
    const waiting = await findOrganizationsWaiting(executor, { key: asked.value, until, ...since });
    for (const organizationId of waiting) await plan(deps, organizationId);
    if (waiting.length === 0) settled = { key, until };
  };
  return async () => {
    await database.alone('plan the comparison of documents', catchUp);
  };
}

async function keepIndex(executor: Executor, key: VectorKey): Promise<void> {
  if (!(await canIndex(executor, key))) return;
  await ensureIndex(executor, key);
  await dropOtherIndexes(executor, key);
}

/** Queues the task unless one is open or ended badly a short while ago. */
async function plan(
  { database, tasks, clock }: EmbeddingsDeps,
  organizationId: OrganizationId,
): Promise<void> {
  const since = new Date(clock.now().getTime() - REST_MS);
  await database.transaction(async (tx) => {
    if (await isBuildingOrRests(tx, organizationId, since)) return;
    await tasks.create(tx, {
      organizationId,
      kind: 'embed-documents',
      documentId: null,
      input: {},
      createdBy: null,
    });
  });
}
