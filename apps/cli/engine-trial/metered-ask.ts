import { type AskModel, askDirectly } from '@vouch/engine/llm/ask-about.ts';
import {
  costMicros,
  LIST_PRICES,
  type PriceList,
  priceOf,
} from '@vouch/server/modules/model-usage/prices.ts';

/** What questions to language models came to. */
export interface Spent {
  readonly tokens: number;
  /** Millionths of a US dollar; `null` when a model was asked whose price is not known. */
  readonly micros: number | null;
}

/** Asks language models and counts. */
export interface MeteredAsk {
  readonly ask: AskModel;
  spent(): Spent;
}

/** A counter of what is asked by it. `prices` go before those of the list. */
export function createMeteredAsk(prices: PriceList): MeteredAsk {
  let tokens = 0;
  let micros: number | null = 0;
  const known = { ...LIST_PRICES, ...prices };
  return {
    ask: async (question) => {
      const answer = await askDirectly(question);
      if (answer.ok) {
        const { inputTokens, outputTokens } = answer.value.usage;
        const cost = costMicros(priceOf(known, question.modelName), answer.value.usage);
        tokens += inputTokens + outputTokens;
        micros = micros === null || cost === null ? null : micros + cost;
      }
      return answer;
    },
    spent: () => ({ tokens, micros }),
  };
}
