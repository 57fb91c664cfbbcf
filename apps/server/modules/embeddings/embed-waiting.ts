import { toEmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { LlmError } from '@vouch/engine/llm/llm-error.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { saveEmbeddings } from './embeddings.repository.ts';
import { findWaiting, type WaitingSearch } from './find-waiting.ts';

/** Which documents get vectors. */
export type WaitingScope = Pick<WaitingSearch, 'key' | 'organizationId' | 'since'> & {
  readonly signal: AbortSignal;
};

/** Makes and keeps the vectors of some waiting documents, the newest first. @returns how many; 0 when none is left. */
export async function embedWaiting(
  { database, clock, model }: Pick<EmbeddingsDeps, 'database' | 'clock' | 'model'>,
  { signal, ...search }: WaitingScope,
): Promise<Result<number, LlmError>> {
  const waiting = await findWaiting(database.executor, { ...search, most: model.mostAtOnce });
  if (waiting.length === 0) return { ok: true, value: 0 };
  const embedded = await model.embed(
    waiting.map(({ extraction }) => toEmbeddedDocument(extraction)),
    signal,
  );
  if (!embedded.ok) return embedded;
  const { key, vectors } = embedded.value;
  const rows = waiting.flatMap(({ organizationId, documentId, readingId }, index) => {
    const vector = vectors[index];
    return vector ? [{ organizationId, documentId, readingId, ...key, vector, createdAt: clock.now() }] : [];
  });
  await database.transaction((tx) => saveEmbeddings(tx, rows));
  return { ok: true, value: rows.length };
}
