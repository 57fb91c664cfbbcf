/** Price of a model, US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/** Prices by the names of models. */
export type PriceList = Readonly<Record<string, ModelPrice>>;

/**
 * List prices of the documented models when this was written. Providers change them: set `LLM_PRICES` for what you really pay. A model
 * that is not listed has no known price, and its questions count by tokens only.
 */
export const LIST_PRICES: PriceList = {
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4-turbo': { input: 10, output: 30 },
};

/** The price of a model; a dated name ("gpt-4o-2024-08-06") has that of its family. `null` when it is not known. */
export function priceOf(prices: PriceList, model: string): ModelPrice | null {
  if (Object.hasOwn(prices, model)) return prices[model] ?? null;
  const family = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return Object.hasOwn(prices, family) ? (prices[family] ?? null) : null;
}

/** What tokens cost, millionths of a US dollar, rounded up; `null` when the price is not known. */
export function costMicros(
  price: ModelPrice | null,
  { inputTokens, outputTokens }: { readonly inputTokens: number; readonly outputTokens: number },
): number | null {
  return price === null ? null : Math.ceil(inputTokens * price.input + outputTokens * price.output);
}
