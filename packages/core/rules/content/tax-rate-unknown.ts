import type { Field } from '../../extraction/extraction.ts';
import { checkVatId } from '../../identifiers/vat-id.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { printed } from '../support/amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';
import { rowText } from '../support/rows.ts';
import { taxNamesIn } from '../support/tax-names.ts';
import { printedTaxRows } from '../support/tax-rows.ts';
import { sellerCountry, sellerSigns } from './geography.ts';
import { hasRate, TAX_RATES } from './tax-rates.ts';

/** Taxes that stand in for IVA on Spanish islands and in Spanish towns of Africa. */
const IGIC = /\b(?:IGIC|IPSI)\b/;

/** A tax rate that the seller's country does not have. */
export const taxRateUnknown = defineRule({
  id: 'tax-rate-unknown',
  family: 'content',
  severity: 'CRITICAL',
  title: 'A tax rate that does not exist there',
  about:
    'Compares the printed rate with those of the seller’s country on the invoice date. The country must be shown by two independent signs; rates of other countries, as in distance selling, weigh less, and nothing when the buyer is from there.',
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
    if (country === null) return null;
    const wrong = ratesOf(input).find((rate) => !isOwnRate(input, rate, country));
    if (wrong === undefined) return null;
    const elsewhere = countriesWith(input, wrong);
    const reading = readingOf(input.document, [wrong]);
    const told = `${Number(wrong.value)} % is not a tax rate of ${country}`;
    const evidence = evidenceOf([wrong]);
    if (elsewhere.length === 0) {
      const explanation = `${told}, nor of any country that we know. Ask the seller which rate applies.`;
      return fitToReading(reading, { severity: 'CRITICAL', explanation, evidence, logOdds: 2.7 });
    }
    // A percentage that stands apart from the name of a tax may be a discount; a buyer abroad is taxed there.
    if (!namesTax(input, wrong) || elsewhere.includes(buyerCountry(input) ?? '')) return null;
    const explanation = `${told}. Ask the seller which rate applies.`;
    return fitToReading(reading, { severity: 'INFO', explanation, evidence, logOdds: 1.8 });
  },
});

function isOwnRate(input: RuleInput, { value }: Field, country: string): boolean {
  const own = [country, ...(country === 'ES' && IGIC.test(input.extraction.text) ? ['IC'] : [])];
  return own.some((place) => hasRate(place, Number(value), dayOf(input)) !== false);
}

function countriesWith(input: RuleInput, { value }: Field): readonly string[] {
  return Object.keys(TAX_RATES).filter((country) => hasRate(country, Number(value), dayOf(input)) === true);
}

function dayOf({ invoice }: RuleInput): string | null {
  return invoice.fields.invoiceDate?.value ?? null;
}

function namesTax({ document }: RuleInput, { place }: Field): boolean {
  const row = rowText(document, place);
  return /\bvat\b/i.test(row) || taxNamesIn(row).length > 0;
}

function buyerCountry({ invoice }: RuleInput): string | null {
  return checkVatId(invoice.fields.buyerVatId?.value ?? '')?.country ?? null;
}

/** The rates that were read, or else those that stand beside the name of a tax. */
function ratesOf({ document, invoice }: RuleInput): readonly Field[] {
  const fields = [...invoice.taxes.map((row) => row.rate), invoice.fields.taxRate];
  const read = fields.filter((field) => field !== undefined).filter((field) => printed(field) !== null);
  return read.length > 0 ? read : printedTaxRows(document).map((row) => row.rate);
}
