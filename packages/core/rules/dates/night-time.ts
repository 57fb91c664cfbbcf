import type { Field } from '../../extraction/extraction.ts';
import { allOf, needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Hours in which hardly any shop is open; midnight itself is what programs print that know no time. */
const NIGHT = /^(?:00:(?!00)|0[1-4]:)\d{2}/;
/** Where tills print hours up to 23, "02:30" is never the afternoon. */
const CURRENCIES_OF_24_HOURS: ReadonlySet<string> = new Set(
  'EUR CHF CZK DKK HUF ISK NOK PLN RON SEK BRL JPY'.split(' '),
);

/** Printed when shops are closed. */
export const nightTime = defineRule({
  id: 'night-time',
  family: 'dates',
  severity: 'INFO',
  title: 'Printed at night',
  about:
    'Receipts with a time between midnight and five in the morning, where it can not be the afternoon. It weighs nothing.',
  why: 'A time that was made up falls into the night in one of five cases, while hardly anything is sold then.',
  falsePositives: 'Bars, taxis, hotels, petrol stations, online shops, clocks of another time zone.',
  source: 'Usual opening hours; no law is meant.',
  logOdds: 0,
  appliesTo: allOf(needsFields('time'), ({ invoice }) =>
    invoice.kind === 'receipt' ? null : 'Only receipts tell when something was sold.',
  ),
  evaluate: ({ document, invoice: { fields } }) => {
    const { time } = fields;
    if (!time || !NIGHT.test(time.value) || !isSurelyNight(time, fields.currency?.value)) return null;
    return fitToReading(readingOf(document, [time]), {
      severity: 'INFO',
      explanation: `It was printed at ${time.value}, when most shops are closed. That alone means nothing; ask only if the seller is not open at night.`,
      evidence: evidenceOf([time]),
      logOdds: 0,
    });
  },
});

function isSurelyNight({ value, raw }: Field, currency: string | undefined): boolean {
  return value.startsWith('00') || /a\.?m\b/i.test(raw ?? '') || CURRENCIES_OF_24_HOURS.has(currency ?? '');
}
