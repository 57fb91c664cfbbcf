import type { ChoreHandler } from '../tasks/index.ts';
import { createCatchUp } from './catch-up.ts';
import { createEmbedDocuments } from './embed-documents.job.ts';
import type { EmbeddingsDeps } from './embeddings.deps.ts';
import { findDescribed, findSimilar } from './find-similar.ts';
import { createKeepUp } from './keep-up.ts';

/** Documents that are like others, or like what somebody describes. */
export interface EmbeddingsModule {
  /** Documents that are like one that was read. */
  findSimilar(...wanted: Rest<typeof findSimilar>): ReturnType<typeof findSimilar>;
  /** Documents that are like a description. */
  findDescribed(...wanted: Rest<typeof findDescribed>): ReturnType<typeof findDescribed>;
  /** Gives new documents their vectors; to be called now and then by workers. */
  keepUp(): Promise<void>;
  /** Plans vectors for all documents that lack them, as after a change of the model; to be called now and then by workers. */
  catchUp(): Promise<void>;
  /** Handler of tasks of the kind `embed-documents`. */
  readonly embedDocuments: ChoreHandler;
}

type Rest<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never;

/** Builds the module. */
export function createEmbeddingsModule(deps: EmbeddingsDeps): EmbeddingsModule {
  return {
    findSimilar: (...wanted) => findSimilar(deps, ...wanted),
    findDescribed: (...wanted) => findDescribed(deps, ...wanted),
    keepUp: createKeepUp(deps),
    catchUp: createCatchUp(deps),
    embedDocuments: createEmbedDocuments(deps),
  };
}
