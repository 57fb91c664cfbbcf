import { allOf, needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';
import { CURRENCY_OF, WORLD_CURRENCIES } from './currencies.ts';
import { sellerCountry, sellerSigns } from './geography.ts';

/** A currency that is neither the seller's nor the world's. */
export const currencyUnusual = defineRule({
  id: 'currency-unusual',
  family: 'content',
  severity: 'INFO',
  title: 'An unusual currency',
  about:
    'Sellers bill in their own currency or in one that the whole world uses. Anything else is worth a look, no more.',
  why: 'Templates reused for another country sometimes keep the currency of the first.',
  falsePositives: 'Exporters who bill in the currency of the customer.',
  source: 'ISO 4217; weak on purpose.',
  logOdds: 0.5,
  appliesTo: allOf(needsFields('currency'), (input) =>
    CURRENCY_OF[sellerCountry(sellerSigns(input)) ?? ''] ? null : 'The country of the seller is not certain.',
  ),
  evaluate: (input) => {
    const { currency } = input.invoice.fields;
    const country = sellerCountry(sellerSigns(input)) ?? '';
    if (!currency || currency.value === CURRENCY_OF[country] || WORLD_CURRENCIES.has(currency.value))
      return null;
    return fitToReading(readingOf(input.document, [currency]), {
      severity: 'INFO',
      explanation: `A seller in ${country} bills in ${currency.value}. Check that this was agreed.`,
      evidence: evidenceOf([currency]),
      logOdds: 0.5,
    });
  },
});
