import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embedMany, type EmbeddingModel as SdkModel } from 'ai';
import type { EmbeddedDocument } from '@vouch/core/embedding/document-text.ts';
import { toUnit } from '@vouch/core/embedding/hashed-vector.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { classifyError } from '../llm/classify-error.ts';
import { llmError, type LlmError } from '../llm/llm-error.ts';
import type { Embedded, EmbeddingModel, VectorKey } from './embedding-model.ts';

/** Where the model is. */
export interface RemoteModelSettings {
  /** Name at the server. */
  readonly model: string;
  /** Raised when the server changes what is behind the name. */
  readonly version: string;
  /** OpenAI's when absent. */
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** Wanted length; what the model gives by itself when absent. */
  readonly dimensions?: number;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/** Longest vector that can be kept. */
export const MOST_DIMENSIONS = 8_192;
const MOST_AT_ONCE = 16;

/** Vectors of a model behind OpenAI's Embeddings API: OpenAI, Ollama, vLLM, LM Studio, Azure. */
export function createRemoteModel(settings: RemoteModelSettings): EmbeddingModel {
  const model = sdkModelOf(settings);
  let known: VectorKey | null = null;
  const embed = async (
    texts: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<Embedded, LlmError>> => {
    try {
      const { embeddings } = await embedMany({
        model,
        values: [...texts],
        maxRetries: 0,
        abortSignal: AbortSignal.any([signal, AbortSignal.timeout(settings.timeoutMs)]),
        ...(settings.dimensions === undefined ? {} : { dimensions: settings.dimensions }),
      });
      const checked = checkedVectors(embeddings, texts.length);
      if (checked === null) return { ok: false, error: llmError('invalid-output') };
      const key = { model: settings.model, version: settings.version, dimensions: checked.dimensions };
      // A server may change what is behind the name: the last answer tells.
      known = key;
      return { ok: true, value: { key, vectors: checked.vectors } };
    } catch (error) {
      return { ok: false, error: failureOf(error, signal, settings.now()) };
    }
  };
  return {
    mostAtOnce: MOST_AT_ONCE,
    async key(signal) {
      if (known !== null) return { ok: true, value: known };
      const asked = await embed(['invoice'], signal);
      return asked.ok ? { ok: true, value: asked.value.key } : asked;
    },
    embed: (documents: readonly EmbeddedDocument[], signal) =>
      // Servers refuse empty texts.
      embed(
        documents.map(({ text }) => (text.trim() === '' ? '-' : text)),
        signal,
      ),
  };
}

function sdkModelOf({ model, baseUrl, apiKey }: RemoteModelSettings): SdkModel {
  if (baseUrl === undefined) return createOpenAI({ apiKey: apiKey ?? 'none' }).embeddingModel(model);
  return createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl,
    ...(apiKey === undefined ? {} : { apiKey }),
  }).embeddingModel(model);
}

/** One vector for each text, all of one length and of numbers; `null` when the server answered anything else. */
function checkedVectors(vectors: readonly (readonly number[])[], wanted: number) {
  const dimensions = vectors[0]?.length ?? 0;
  const isSound = vectors.length === wanted && dimensions > 0 && dimensions <= MOST_DIMENSIONS;
  const isEven = vectors.every((vector) => vector.length === dimensions && vector.every(Number.isFinite));
  return isSound && isEven ? { dimensions, vectors: vectors.map(toUnit) } : null;
}

function failureOf(error: unknown, signal: AbortSignal, now: Date): LlmError {
  if (signal.aborted) return llmError('cancelled');
  return error instanceof Error && error.name === 'TimeoutError'
    ? llmError('timeout')
    : classifyError(error, now);
}
