import { toEmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import { embedEach } from './embed-each.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { saveEmbeddings, saveRefused } from './embeddings.repository.ts';
import { findWaiting, type WaitingSearch } from './find-waiting.ts';

/** Which documents get vectors. */
export type WaitingScope = Omit<WaitingSearch, 'most'> & {
  readonly signal: AbortSignal;
};

/** Documents that wait no longer. */
export interface NoLongerWaiting {
  readonly embedded: number;
  readonly refused: number;
}

/** Makes and keeps the vectors of some waiting documents, the newest first. What was made before a failure is kept. */
export async function embedWaiting(
  { database, clock, model }: Pick<EmbeddingsDeps, 'database' | 'clock' | 'model'>,
  { signal, ...search }: WaitingScope,
): Promise<Result<NoLongerWaiting, LlmError>> {
  const { key } = search;
  const waiting = await findWaiting(database.executor, { ...search, most: model.mostAtOnce });
  if (waiting.length === 0) return { ok: true, value: { embedded: 0, refused: 0 } };
  const documents = waiting.map(({ extraction }) => toEmbeddedDocument(extraction));
  const { outcomes, error } = await embedEach(model, documents, { key, signal });
  const rows = waiting.flatMap(({ organizationId, documentId, readingId }, index) => {
    const outcome = outcomes[index];
    const row = { organizationId, documentId, readingId, ...key, createdAt: clock.now() };
    return outcome === undefined ? [] : [{ row, outcome }];
  });
  const embedded = rows.flatMap(({ row, outcome }) =>
    outcome === 'refused' ? [] : [{ ...row, vector: outcome }],
  );
  const refused = rows.flatMap(({ row, outcome }) => (outcome === 'refused' ? [row] : []));
  await database.transaction(async (tx) => {
    await saveEmbeddings(tx, embedded);
    await saveRefused(tx, refused);
  });
  return error === null
    ? { ok: true, value: { embedded: embedded.length, refused: refused.length } }
    : { ok: false, error };
}
