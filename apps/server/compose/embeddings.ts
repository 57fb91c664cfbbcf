import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { createInstalledModel } from '@vouch/engine/embeddings/installed-model.ts';
import { localModel } from '@vouch/engine/embeddings/local-model.ts';
import { createRemoteModel, type RemoteModelSettings } from '@vouch/engine/embeddings/remote-model.ts';
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
  return createRemoteModel({
    model: settings.embeddingModel,
    version: settings.embeddingModelVersion,
    ...embeddingServerOf(settings),
    ...(settings.embeddingDimensions === undefined ? {} : { dimensions: settings.embeddingDimensions }),
    timeoutMs: TIMEOUT_MS,
    now: () => clock.now(),
  });
}

/**
 * Where a model that compares documents is asked, and with which key. A key is for one server: that of the language model is taken only
 * together with its address, and only when that server speaks OpenAI's protocols.
 */
export function embeddingServerOf({
  embeddingBaseUrl,
  embeddingApiKey,
  llmProvider,
  llmBaseUrl,
  llmApiKey,
  openaiApiKey,
}: Settings): Pick<RemoteModelSettings, 'baseUrl' | 'apiKey'> {
  if (embeddingBaseUrl !== undefined) return serverAt(embeddingBaseUrl, embeddingApiKey);
  const isLikeOpenai = llmProvider === 'openai' || llmProvider === 'compatible';
  if (isLikeOpenai && llmBaseUrl !== undefined)
    return serverAt(llmBaseUrl, embeddingApiKey ?? llmApiKey ?? openaiApiKey);
  const openai = llmProvider === 'openai' ? (llmApiKey ?? openaiApiKey) : openaiApiKey;
  return serverAt(undefined, embeddingApiKey ?? openai);
}

function serverAt(baseUrl: string | undefined, apiKey: string | undefined) {
  return { ...(baseUrl === undefined ? {} : { baseUrl }), ...(apiKey === undefined ? {} : { apiKey }) };
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
