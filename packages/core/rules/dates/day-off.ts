import { isHoliday, weekdayOf } from '../../dates/holidays.ts';
import { sellerCountry, sellerSigns } from '../content/geography.ts';
import { allOf, needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { readingsOfDay } from '../support/days.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

const WEEKEND: Readonly<Record<number, string>> = { 0: 'Sunday', 6: 'Saturday' };

/** Dated on a day on which offices are closed. */
export const dayOff = defineRule({
  id: 'day-off',
  family: 'dates',
  severity: 'INFO',
  title: 'Dated on a day off',
  about:
    'Invoices that are dated on a weekend or a public holiday of the seller’s country, which must be shown by two independent signs. Receipts are left out, as shops are open. It weighs nothing.',
  why: 'A date that was made up falls on a day off in two of seven cases; that an office wrote it then is rarer, but common enough.',
  falsePositives:
    'Programs that bill on a fixed day; small businesses, which write their invoices on weekends; holidays of one region are not known.',
  source: 'Laws on public holidays, listed in packages/core/dates/holiday-table.ts.',
  logOdds: 0,
  appliesTo: allOf(needsFields('invoiceDate'), (input) => {
    if (input.invoice.kind !== 'invoice') return 'Only invoices come from offices.';
    const country = sellerCountry(sellerSigns(input));
    if (country === null) return 'The country of the seller is not certain.';
    const day = input.invoice.fields.invoiceDate?.value ?? '';
    return isHoliday(country, day) === null ? 'The holidays of the country are not known here.' : null;
  }),
  evaluate: (input) => {
    const { invoiceDate } = input.invoice.fields;
    const country = sellerCountry(sellerSigns(input));
    if (!invoiceDate || country === null) return null;
    const reasons = readingsOfDay(invoiceDate).map((day) => dayOffName(day, country));
    const [reason] = reasons;
    // A date that can be read in two ways is told only when both are days off.
    if (!reason || reasons.includes(null)) return null;
    return fitToReading(readingOf(input.document, [invoiceDate]), {
      severity: 'INFO',
      explanation: `It is dated ${invoiceDate.value}, ${reason} in ${country}. That alone means nothing; ask only if more speaks against the paper.`,
      evidence: evidenceOf([invoiceDate]),
      logOdds: 0,
    });
  },
});

function dayOffName(day: string, country: string): string | null {
  if (isHoliday(country, day)) return 'a public holiday';
  const weekend = WEEKEND[weekdayOf(day) ?? 3];
  return weekend === undefined ? null : `a ${weekend}`;
}
