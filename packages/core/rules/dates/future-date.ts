import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { daysBetween, readingsOfDay } from '../support/days.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Dated after the day on which it came. */
export const futureDate = defineRule({
  id: 'future-date',
  family: 'dates',
  severity: 'CRITICAL',
  title: 'Dated in the future',
  about:
    'A document can not be dated after the day on which it was received; invoices in advance are a matter of weeks.',
  why: 'A receipt for something that has not happened proves no expense, and a date moved to fit a period may overshoot.',
  falsePositives: 'Rents and subscriptions billed ahead; a misread year.',
  source: 'Day of receipt.',
  logOdds: 3,
  thresholds: ['futureIgnoredDays', 'futureFarDays'],
  appliesTo: needsFields('invoiceDate'),
  evaluate: ({ document, invoice, context }, { futureIgnoredDays, futureFarDays }) => {
    const { invoiceDate } = invoice.fields;
    if (!invoiceDate) return null;
    const days = readingsOfDay(invoiceDate).map((day) => daysBetween(context.receivedOn, day) ?? 0);
    const ahead = Math.min(...days);
    if (ahead <= futureIgnoredDays) return null;
    const isFar = ahead > futureFarDays;
    return fitToReading(readingOf(document, [invoiceDate]), {
      severity: isFar ? 'CRITICAL' : 'INFO',
      explanation: `It is dated ${invoiceDate.value}, ${ahead} days after it was received on ${context.receivedOn}. Check the date with the seller.`,
      evidence: evidenceOf([invoiceDate]),
      logOdds: isFar ? 3 : 1,
    });
  },
});
