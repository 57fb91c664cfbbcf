import { embedLocally, LOCAL_EMBEDDING } from '@vouch/core/embedding/local-embedding.ts';
import type { EmbeddingModel } from './embedding-model.ts';

/** Vectors without weights and without a network; less than a millisecond a document. */
export const localModel: EmbeddingModel = {
  mostAtOnce: 100,
  key: () => Promise.resolve({ ok: true, value: LOCAL_EMBEDDING }),
  embed: (documents) =>
    Promise.resolve({ ok: true, value: { key: LOCAL_EMBEDDING, vectors: documents.map(embedLocally) } }),
};
