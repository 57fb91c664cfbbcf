import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { createInstalledModel } from '@vouch/engine/embeddings/installed-model.ts';
import { localModel } from '@vouch/engine/embeddings/local-model.ts';
import { createRemoteModel } from '@vouch/engine/embeddings/remote-model.ts';
import type { InferenceHost } from '@vouch/engine/inference/inference-host.ts';
import { modelsFolderOf } from '../config/models-folder.ts';
import type { Settings } from '../config/registry.ts';
import { createEmbeddingsModule, type EmbeddingsModule } from '../modules/embeddings/index.ts';
import { createEmbeddingsRoutes } from '../modules/embeddings/embeddings.routes.ts';
import type { Clock } from '../platform/clock.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';
import { startRepeating } from './repeat.ts';

/** Longest wait for the vectors of a batch, milliseconds. */
const TIMEOUT_MS = 60_000;

/** What the model that compares documents is made of. */
export interface EmbeddingModelParts {
  readonly settings: Settings;
  readonly inference: InferenceHost;
  readonly clock: Clock;
}

/** The model that compares documents. */
export function embeddingModelOf({ settings, inference, clock }: EmbeddingModelParts): EmbeddingModel {
  if (settings.embeddingModel === 'local') return localModel;
  const [, installed] = /^installed:(.+)$/.exec(settings.embeddingModel) ?? [];
  if (installed !== undefined) {
    const shelf = modelsFolderOf(settings);
    return createInstalledModel({ host: inference, shelf, name: installed, timeoutMs: TIMEOUT_MS });
  }
  return remoteModelOf(settings, clock);
}

function remoteModelOf(settings: Settings, clock: Clock): EmbeddingModel {
  const baseUrl = settings.embeddingBaseUrl ?? settings.llmBaseUrl;
  // A key is for one server: it is not given to another one.
  const apiKey =
    settings.embeddingApiKey ??
    (settings.embeddingBaseUrl === undefined ? (settings.llmApiKey ?? settings.openaiApiKey) : undefined);
  return createRemoteModel({
    model: settings.embeddingModel,
    version: settings.embeddingModelVersion,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(settings.embeddingDimensions === undefined ? {} : { dimensions: settings.embeddingDimensions }),
    timeoutMs: TIMEOUT_MS,
    now: () => clock.now(),
  });
}

/** The module that finds documents by likeness. */
export function buildEmbeddings(foundation: Foundation): EmbeddingsModule {
  const { database, users, log, tasks, settings, inference } = foundation;
  const { clock } = users;
  const model = embeddingModelOf({ settings, inference, clock });
  return createEmbeddingsModule({ database, clock, log, tasks, model });
}

const KEEP_UP_EVERY_MS = 5_000;
const CATCH_UP_EVERY_MS = 10 * 60_000;

/** Lets this process give documents their vectors. */
export function startEmbeddings(foundation: Foundation, { embeddings }: Pick<Modules, 'embeddings'>): void {
  startRepeating(foundation, {
    name: 'comparing new documents',
    everyMs: KEEP_UP_EVERY_MS,
    work: () => embeddings.keepUp(),
  });
  startRepeating(foundation, {
    name: 'planning the comparison of older documents',
    everyMs: CATCH_UP_EVERY_MS,
    work: () => embeddings.catchUp(),
  });
}

/** Its routes. */
export function embeddingsRoutes({
  embeddings,
  documents,
  invoices,
}: Pick<Modules, 'embeddings' | 'documents' | 'invoices'>): readonly Route[] {
  return createEmbeddingsRoutes({
    embeddings,
    documents,
    documentOf: async (organizationId, invoiceId) =>
      (await invoices.find({ organizationId, invoiceId }))?.documentId,
  });
}
