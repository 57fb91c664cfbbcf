import { embedWaiting } from './embed-waiting.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';

/** Readings that count as new, milliseconds; older ones without a vector are made up for by tasks. */
export const NEW_MS = 15 * 60_000;
/** How long a model that failed is left alone. */
const REST_MS = 60_000;
/** Longest time for a batch of new documents. */
const BATCH_MS = 60_000;

/** Gives new documents their vectors. One process on the database does it at a time: a batch is made, and paid, once. */
export function createKeepUp(deps: EmbeddingsDeps): () => Promise<void> {
  const { database, clock, log, model } = deps;
  let restsUntilMs = 0;
  const embedNew = async () => {
    const signal = AbortSignal.timeout(BATCH_MS);
    const asked = await model.key(signal);
    const since = new Date(clock.now().getTime() - NEW_MS);
    const done = asked.ok ? await embedWaiting(deps, { key: asked.value, since, signal }) : asked;
    if (done.ok) return;
    restsUntilMs = clock.elapsedMs() + REST_MS;
    log.warn({ kind: done.error.kind, status: done.error.status }, 'the embedding model gave no vectors');
  };
  return async () => {
    if (clock.elapsedMs() >= restsUntilMs) await database.alone('embed new documents', embedNew);
  };
}
