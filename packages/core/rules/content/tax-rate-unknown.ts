import type { Field } from '../../extraction/extraction.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { printed } from '../support/amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';
import { printedTaxRows } from '../support/tax-rows.ts';
import { sellerCountry, sellerSigns } from './geography.ts';
import { hasRate, TAX_RATES } from './tax-rates.ts';

/** A tax rate that the seller's country does not have. */
export const taxRateUnknown = defineRule({
  id: 'tax-rate-unknown',
  family: 'content',
  severity: 'CRITICAL',
  title: 'A tax rate that does not exist there',
  about:
    'Compares the printed rate with those of the seller’s country on the invoice date. The country must be shown by two independent signs; rates of other countries, as in distance selling, are a note only.',
  why: 'Accounting programs offer the legal rates only; a rate that exists nowhere was typed in or made up.',
  falsePositives: 'Sales to consumers abroad taxed at the buyer’s rate; new rates.',
  source: 'European Commission, Taxes in Europe Database; national tables in tax-rates.ts.',
  logOdds: 2.7,
  appliesTo: (input) => {
    const country = sellerCountry(sellerSigns(input));
    if (country === null) return 'The country of the seller is not certain.';
    if (!TAX_RATES[country]) return 'The tax rates of the country are not known here.';
    return ratesOf(input).length > 0 ? null : 'No tax rate was found.';
  },
  evaluate: (input) => {
    const country = sellerCountry(sellerSigns(input));
    const day = input.invoice.fields.invoiceDate?.value ?? null;
    const wrong = ratesOf(input).find((field) => hasRate(country ?? '', Number(field.value), day) === false);
    if (country === null || wrong === undefined) return null;
    const percent = Number(wrong.value);
    const isForeign = Object.keys(TAX_RATES).some((other) => hasRate(other, percent, day) === true);
    return fitToReading(readingOf(input.document, [wrong]), {
      severity: isForeign ? 'INFO' : 'CRITICAL',
      explanation: `${percent} % is not a tax rate of ${country}${isForeign ? '' : ', nor of any country that we know'}. Ask the seller which rate applies.`,
      evidence: evidenceOf([wrong]),
      logOdds: isForeign ? 1 : 2.7,
    });
  },
});

/** The rates that were read, or else those that stand beside the name of a tax. */
function ratesOf({ document, invoice }: RuleInput): readonly Field[] {
  const fields = [...invoice.taxes.map((row) => row.rate), invoice.fields.taxRate];
  const read = fields.filter((field) => field !== undefined).filter((field) => printed(field) !== null);
  return read.length > 0 ? read : printedTaxRows(document).map((row) => row.rate);
}
