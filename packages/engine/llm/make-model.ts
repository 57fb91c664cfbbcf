import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { extractJsonMiddleware, wrapLanguageModel, type LanguageModel } from 'ai';

/** Who serves the model. `compatible`: any server that speaks OpenAI's Chat Completions, such as Ollama, vLLM, LM Studio or Azure by its address. */
export type LlmProvider = 'openai' | 'compatible' | 'anthropic' | 'google';

/** Where a model is and how to reach it. */
export interface LlmSettings {
  readonly provider: LlmProvider;
  /** Needed for `compatible`; for the others the provider's own when absent. */
  readonly baseUrl?: string;
  /** May be absent for servers that ask for none. */
  readonly apiKey?: string;
  /** Where a `compatible` server takes its key; absent: `api-key` for Azure's addresses, else `authorization`. */
  readonly keyHeader?: 'authorization' | 'api-key';
}

/** A model of the configured provider. OpenAI is asked by its Responses API. */
export function makeModel(settings: LlmSettings, name: string): LanguageModel {
  const { provider, baseUrl, apiKey } = settings;
  const where = { ...(baseUrl === undefined ? {} : { baseURL: baseUrl }), apiKey: apiKey ?? 'none' };
  if (provider === 'compatible') return withoutFences(compatible(settings)(name));
  if (provider === 'anthropic') return createAnthropic(where)(name);
  if (provider === 'google') return createGoogleGenerativeAI(where)(name);
  return createOpenAI(where).responses(name);
}

/** Without `supportsStructuredOutputs` the schema would not be sent, without `includeUsage` no tokens counted. */
function compatible({ baseUrl, apiKey, keyHeader }: LlmSettings) {
  if (baseUrl === undefined) throw new TypeError('A compatible server needs its address.');
  const header = keyHeader ?? keyHeaderOf(baseUrl);
  return createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl,
    ...(apiKey === undefined ? {} : header === 'api-key' ? { headers: { 'api-key': apiKey } } : { apiKey }),
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
}

/** Azure takes keys in a header of its own; a bearer token beside it would be taken for one of Entra ID. */
export function keyHeaderOf(baseUrl: string): NonNullable<LlmSettings['keyHeader']> {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : '';
  return /\.azure\.(?:com|us|cn)$/.test(host) ? 'api-key' : 'authorization';
}

/** Small models put their JSON into a Markdown fence. */
function withoutFences(model: Parameters<typeof wrapLanguageModel>[0]['model']): LanguageModel {
  return wrapLanguageModel({ model, middleware: extractJsonMiddleware() });
}
