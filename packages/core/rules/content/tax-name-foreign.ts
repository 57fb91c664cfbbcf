import { defineRule } from '../rule.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';
import { sellerSigns } from './geography.ts';

/** The tax has the name of another part of the world. */
export const taxNameForeign = defineRule({
  id: 'tax-name-foreign',
  family: 'content',
  severity: 'INFO',
  title: 'A tax of another country',
  about:
    'A German seller charges no "sales tax". Counts only when tax number and bank account agree on a country that does not use the name.',
  why: 'A document put together from a foreign template keeps the words of its tax system.',
  falsePositives: 'Invoices in a foreign language made with a foreign program.',
  source: 'Names of taxes in tax-names.ts.',
  logOdds: 1.8,
  appliesTo: (input) => {
    const kinds = new Set(sellerSigns(input).map(({ kind }) => kind));
    const isEnough = kinds.has('tax-name') && kinds.has('tax-number') && kinds.has('account');
    return isEnough ? null : 'Tax name, tax number and account are not all there.';
  },
  evaluate: (input) => {
    const signs = sellerSigns(input);
    const name = signs.find(({ kind }) => kind === 'tax-name');
    const country = signs.find(({ kind }) => kind === 'tax-number')?.countries[0];
    const account = signs.find(({ kind }) => kind === 'account')?.countries[0];
    if (!name || country === undefined || country !== account || name.countries.includes(country))
      return null;
    return fitToReading(readingOfPages(input.document), {
      severity: 'INFO',
      explanation: `It charges "${name.text}", but tax number and account are from ${country}. Ask the seller about the tax.`,
      evidence: [{ place: name.place, text: name.text }],
      logOdds: 1.8,
    });
  },
});
