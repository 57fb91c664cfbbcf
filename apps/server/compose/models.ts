import type { LlmSettings } from '@vouch/engine/llm/make-model.ts';
import { DOCUMENTED_VISION_MODELS } from '@vouch/contract/analyses/hybrid.ts';
import { askDirectly } from '@vouch/engine/llm/ask-about.ts';
import type { Settings } from '../config/registry.ts';
import { createModelUsageModule, LIST_PRICES, type ModelUsageModule } from '../modules/model-usage/index.ts';
import { createModelRetries, type ModelRetries } from '../modules/model-retries/index.ts';
import { randomShare } from '../platform/random-share.ts';
import type { Foundation } from './foundation.ts';

/** Where the language model is; `null` when none is configured. */
export function languageModelOf(settings: Settings): LlmSettings | null {
  const apiKey = settings.llmApiKey ?? settings.openaiApiKey;
  if (apiKey === undefined && settings.llmBaseUrl === undefined) return null;
  return {
    provider: settings.llmProvider,
    ...(settings.llmBaseUrl === undefined ? {} : { baseUrl: settings.llmBaseUrl }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(settings.llmKeyHeader === undefined ? {} : { keyHeader: settings.llmKeyHeader }),
  };
}

/** Names of the models that are asked, the cheapest first. */
export function modelNames({ llmModel, llmStrongModel }: Settings): readonly string[] {
  return llmStrongModel === undefined ? [llmModel] : [llmModel, llmStrongModel];
}

/**
 * Further models that requests may name: OpenAI serves all that are documented, any other server what it was set up for. The one that
 * stands for requests which name none means whatever is configured.
 */
export function namedModels({ llmProvider }: Settings): readonly string[] {
  return llmProvider === 'openai' ? DOCUMENTED_VISION_MODELS.filter((name) => name !== UNNAMED_MODEL) : [];
}

/** What `vision_model` is when a request leaves it out. */
const UNNAMED_MODEL = 'gpt-4o-mini';

/** Documents that a language model should be asked about again. */
export function createRetries({ database, users }: Foundation): ModelRetries {
  return createModelRetries({ database, clock: users.clock, randomShare });
}

/** Builds the accounts of what questions to models cost. */
export function buildModelUsage({ database, users, log, settings, metrics }: Foundation): ModelUsageModule {
  const { llmDailyBudgetUsd: usd = null, llmDailyTokens: tokens = null } = settings;
  return createModelUsageModule({
    database,
    log,
    clock: users.clock,
    ask: askDirectly,
    prices: { ...LIST_PRICES, ...settings.llmPrices },
    budget: { micros: usd === null ? null : Math.round(usd * 1_000_000), tokens },
    onNoted: ({ outcome, isCached, inputTokens, outputTokens, costMicros }) => {
      metrics.modelQuestions.inc({ outcome: isCached ? 'cached' : outcome });
      metrics.modelTokens.inc({ direction: 'input' }, inputTokens);
      metrics.modelTokens.inc({ direction: 'output' }, outputTokens);
      metrics.modelCost.inc(costMicros / 1_000_000);
    },
  });
}

/** Where pictures are drawn; `null` when Vouch draws them itself: no key is set, or the provider has no Images API. */
export function imageModelOf(
  settings: Settings,
): { readonly settings: LlmSettings; readonly model: string } | null {
  const model = languageModelOf(settings);
  const canDraw = model?.apiKey !== undefined && ['openai', 'compatible'].includes(model.provider);
  return canDraw ? { settings: model, model: settings.llmImageModel } : null;
}
