import { expect, test } from 'vitest';

import { currencyExponentOf } from './currency-exponent.ts';

test.each([
  ['EUR', 2],
  ['USD', 2],
  ['HUF', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['TND', 3],
  ['CLF', 4],
])('amounts in %s have %i decimals', (currency, decimals) => {
  expect(currencyExponentOf(currency)).toBe(decimals);
});

test.each([[null], [''], ['eur'], ['XYZ'], ['EURO'], ['constructor']])(
  'of %j nothing is known',
  (currency) => {
    expect(currencyExponentOf(currency)).toBeNull();
  },
);
