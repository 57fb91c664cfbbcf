import type { LlmSettings } from '@vouch/engine/llm/make-model.ts';
import type { Settings } from '../config/registry.ts';

/** Where the language model is; `null` when none is configured. */
export function languageModelOf(settings: Settings): LlmSettings | null {
  const apiKey = settings.llmApiKey ?? settings.openaiApiKey;
  if (apiKey === undefined && settings.llmBaseUrl === undefined) return null;
  return {
    provider: settings.llmProvider,
    ...(settings.llmBaseUrl === undefined ? {} : { baseUrl: settings.llmBaseUrl }),
    ...(apiKey === undefined ? {} : { apiKey }),
  };
}

/** Where pictures are drawn; `null` when Vouch draws them itself: no key is set, or the provider has no Images API. */
export function imageModelOf(
  settings: Settings,
): { readonly settings: LlmSettings; readonly model: string } | null {
  const model = languageModelOf(settings);
  const canDraw = model?.apiKey !== undefined && ['openai', 'compatible'].includes(model.provider);
  return canDraw ? { settings: model, model: settings.llmImageModel } : null;
}
