import { expect, test } from 'vitest';
import { costMicros, LIST_PRICES, priceOf } from './prices.ts';

test('a dated model has the price of its family, and only its own', () => {
  expect(priceOf(LIST_PRICES, 'gpt-4o-2024-08-06')).toEqual(LIST_PRICES['gpt-4o']);
  expect(priceOf(LIST_PRICES, 'gpt-4o-mini')).not.toEqual(LIST_PRICES['gpt-4o']);
  expect(priceOf(LIST_PRICES, 'gpt-4o-large')).toBeNull();
  expect(priceOf(LIST_PRICES, '__proto__')).toBeNull();
});

test('a million tokens cost the price, and a part of a millionth counts as one', () => {
  const price = { input: 0.15, output: 0.6 };
  expect(costMicros(price, { inputTokens: 1_000_000, outputTokens: 1_000_000 })).toBe(750_000);
  expect(costMicros(price, { inputTokens: 1, outputTokens: 0 })).toBe(1);
  expect(costMicros(null, { inputTokens: 1, outputTokens: 0 })).toBeNull();
});
