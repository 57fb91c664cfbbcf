import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import type { ChoreHandler, TryFailure } from '../tasks/index.ts';
import { embedWaiting } from './embed-waiting.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { forgetOtherModels } from './embeddings.repository.ts';
import { countWaiting } from './find-waiting.ts';

/** Documents up to which one task goes; another one is planned for more. */
const MOST_COUNTED = 1_000_000;

/**
 * Makes the vectors of all documents of an organization that have none of the model in force. Every batch is kept at once, and what is left
 * is told from what is there: a try that is killed is gone on with where it stood. At last the vectors of other models are forgotten.
 * What comes in meanwhile is left to those who care for new documents, so that the work has an end.
 */
export function createEmbedDocuments(deps: EmbeddingsDeps): ChoreHandler {
  return async ({ claim: { organizationId }, report, signal }) => {
    const asked = await deps.model.key(signal);
    if (!asked.ok) return failed(asked.error);
    const key = asked.value;
    const scope = { key, organizationId, until: deps.clock.now() };
    const total = await countWaiting(deps.database.executor, { ...scope, most: MOST_COUNTED });
    const done = { embedded: 0, refused: 0 };
    while (done.embedded + done.refused < total) {
      signal.throwIfAborted();
      const share = (done.embedded + done.refused) / total;
      const message = `Compared documents: ${done.embedded + done.refused} of ${total}`;
      report.progress('llm_extraction', share, message);
      const next = await embedWaiting(deps, { ...scope, signal });
      if (!next.ok) return failed(next.error);
      if (next.value.embedded + next.value.refused === 0) break;
      done.embedded += next.value.embedded;
      done.refused += next.value.refused;
      await report.flush();
    }
    return {
      kind: 'completed',
      async save(tx) {
        await forgetOtherModels(tx, organizationId, key);
        return { ...done, ...key };
      },
    };
  };
}

/** @throws when another try may go better. */
function failed({ kind, message, isRetryable }: LlmError): TryFailure {
  if (isRetryable || kind === 'cancelled') throw new Error(`The embedding model gave no vectors: ${kind}`);
  return { kind: 'failed', code: `embedding-${kind}`, error: message };
}
