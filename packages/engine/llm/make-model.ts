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
}

/** A model of the configured provider. OpenAI is asked by its Responses API. */
export function makeModel({ provider, baseUrl, apiKey }: LlmSettings, name: string): LanguageModel {
  const where = { ...(baseUrl === undefined ? {} : { baseURL: baseUrl }), apiKey: apiKey ?? 'none' };
  if (provider === 'compatible') return withoutFences(compatible(baseUrl, apiKey)(name));
  if (provider === 'anthropic') return createAnthropic(where)(name);
  if (provider === 'google') return createGoogleGenerativeAI(where)(name);
  return createOpenAI(where).responses(name);
}

/** Without `supportsStructuredOutputs` the schema would not be sent, without `includeUsage` no tokens counted. */
function compatible(baseURL: string | undefined, apiKey: string | undefined) {
  if (baseURL === undefined) throw new TypeError('A compatible server needs its address.');
  return createOpenAICompatible({
    name: 'compatible',
    baseURL,
    ...keyOf(baseURL, apiKey),
    includeUsage: true,
    supportsStructuredOutputs: true,
  });
}

/** Azure takes keys in a header of its own and refuses some requests that carry a bearer token beside it. */
function keyOf(baseURL: string, apiKey: string | undefined) {
  if (apiKey === undefined) return {};
  return isAzure(baseURL) ? { headers: { 'api-key': apiKey } } : { apiKey };
}

function isAzure(baseURL: string): boolean {
  return URL.canParse(baseURL) && /\.azure\.(?:com|us|cn)$/.test(new URL(baseURL).hostname);
}

/** Small models put their JSON into a Markdown fence. */
function withoutFences(model: Parameters<typeof wrapLanguageModel>[0]['model']): LanguageModel {
  return wrapLanguageModel({ model, middleware: extractJsonMiddleware() });
}
