import { sql } from 'drizzle-orm';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { embedWaiting } from './embed-waiting.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { forgetDeleted, isBuilding } from './embeddings.repository.ts';
import { countWaiting } from './find-waiting.ts';
import { canIndex, ensureIndex } from './nearest-index.ts';

/** Readings that count as new; older ones without a vector are made up for by tasks. */
const NEW_MS = 15 * 60_000;
/** How long a model that failed is left alone. */
const REST_MS = 60_000;
/** Longest time for a batch of new documents. */
const BATCH_MS = 60_000;
/** Documents that are looked at to see which organizations lack vectors. */
const MOST_COUNTED = 100_000;

/** Gives new documents their vectors. */
export function createKeepUp(deps: EmbeddingsDeps): () => Promise<void> {
  const { database, clock, log, model } = deps;
  let restsUntilMs = 0;
  return async () => {
    if (clock.elapsedMs() < restsUntilMs) return;
    const signal = AbortSignal.timeout(BATCH_MS);
    const asked = await model.key(signal);
    const since = new Date(clock.now().getTime() - NEW_MS);
    const done = asked.ok
      ? await embedWaiting({ database, clock, model }, { key: asked.value, since, signal })
      : asked;
    if (done.ok) return;
    restsUntilMs = clock.elapsedMs() + REST_MS;
    log.warn({ kind: done.error.kind, status: done.error.status }, 'the embedding model gave no vectors');
  };
}

/**
 * Sees to it that all documents have vectors of the model in force: makes its index, and for every organization that lacks vectors a task.
 * After a change of the model, searches find what the task has come to so far.
 */
export function createCatchUp(deps: EmbeddingsDeps): () => Promise<void> {
  const { database, clock, model, log } = deps;
  return async () => {
    await forgetDeleted(database.executor);
    const asked = await model.key(AbortSignal.timeout(BATCH_MS));
    if (!asked.ok) {
      log.warn({ kind: asked.error.kind, status: asked.error.status }, 'the embedding model does not answer');
      return;
    }
    const key = asked.value;
    if (await canIndex(database.executor, key)) await ensureIndex(database.executor, key);
    for (const { organizationId } of await lacking(deps, key, clock.now())) await plan(deps, organizationId);
  };
}

/** Organizations with documents that are not new and have no vector. */
async function lacking({ database }: EmbeddingsDeps, key: VectorKey, now: Date) {
  const search = { key, most: MOST_COUNTED };
  const all = await countWaiting(database.executor, search);
  const fresh = await countWaiting(database.executor, { ...search, since: new Date(now.getTime() - NEW_MS) });
  return all.filter(({ organizationId, count }) => {
    const own = fresh.find((one) => one.organizationId === organizationId);
    return count > (own?.count ?? 0);
  });
}

/** Queues the task unless one is open; however many workers look at the same time. */
async function plan({ database, tasks }: EmbeddingsDeps, organizationId: OrganizationId): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtext('embed-documents'), hashtext(${organizationId}))`,
    );
    if (await isBuilding(tx, organizationId)) return;
    await tasks.create(tx, {
      organizationId,
      kind: 'embed-documents',
      documentId: null,
      input: {},
      createdBy: null,
    });
  });
}
