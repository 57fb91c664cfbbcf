import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import type { ChoreHandler, TryFailure } from '../tasks/index.ts';
import { embedWaiting } from './embed-waiting.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { forgetOtherModels } from './embeddings.repository.ts';
import { countWaiting } from './find-waiting.ts';

/** Documents up to which progress is told exactly. */
const MOST_COUNTED = 1_000_000;

/**
 * Makes the vectors of all documents of an organization that have none of the model in force. Every batch is kept at once, and what is left
 * is told from what is there: a try that is killed is gone on with where it stood. At last the vectors of other models are forgotten.
 */
export function createEmbedDocuments(deps: EmbeddingsDeps): ChoreHandler {
  return async ({ claim: { organizationId }, report, signal }) => {
    const asked = await deps.model.key(signal);
    if (!asked.ok) return failed(asked.error);
    const key = asked.value;
    const search = { key, organizationId, most: MOST_COUNTED };
    const [{ count: total } = { count: 0 }] = await countWaiting(deps.database.executor, search);
    let done = 0;
    for (;;) {
      signal.throwIfAborted();
      const message = `Compared documents: ${done} of ${total}`;
      report.progress('llm_extraction', Math.min(1, done / Math.max(1, total)), message);
      const embedded = await embedWaiting(deps, { key, organizationId, signal });
      if (!embedded.ok) return failed(embedded.error);
      if (embedded.value === 0) break;
      done += embedded.value;
      await report.flush();
    }
    return {
      kind: 'completed',
      async save(tx) {
        await forgetOtherModels(tx, organizationId, key);
        return { embedded: done, ...key };
      },
    };
  };
}

/** @throws when another try may go better. */
function failed({ kind, message, isRetryable }: LlmError): TryFailure {
  if (isRetryable || kind === 'cancelled') throw new Error(`The embedding model gave no vectors: ${kind}`);
  return { kind: 'failed', code: `embedding-${kind}`, error: message };
}
