import { defineRule } from '../rule.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';
import { type CountrySign, sellerSigns } from './geography.ts';

/** The tax number is from another country than everything else. */
export const countryConflict = defineRule({
  id: 'country-conflict',
  family: 'content',
  severity: 'INFO',
  title: 'The tax number belongs to another country',
  about:
    'Tax number, bank account, tax name, phone and web address usually name one country. Only when two of the others agree against the tax number is it worth a note.',
  why: 'Made-up sellers are put together from parts that do not fit: a tax number from here, an account from there.',
  falsePositives: 'Sellers registered abroad; banks without borders such as Wise or Revolut.',
  source: 'At least two signs, as one alone is wrong too often.',
  logOdds: 1.8,
  appliesTo: (input) => {
    const signs = sellerSigns(input);
    if (!signs.some(({ kind }) => kind === 'tax-number')) return 'No tax number of the seller was found.';
    return signs.length >= 3 ? null : 'There are too few signs of the country.';
  },
  evaluate: (input) => {
    const signs = sellerSigns(input);
    const taxNumber = signs.find(({ kind }) => kind === 'tax-number');
    const country = taxNumber?.countries[0];
    if (!taxNumber || country === undefined) return null;
    const against = signs.filter((sign) => sign !== taxNumber && !sign.countries.includes(country));
    const [agreed] = commonCountries(against);
    if (against.length < 2 || agreed === undefined || against.length < signs.length - 1) return null;
    const others = against.map(({ text }) => text).join(', ');
    return fitToReading(readingOfPages(input.document), {
      severity: 'INFO',
      explanation: `Tax number ${taxNumber.text} is from ${country}, but ${others} point to ${agreed}. Look the seller up in the register.`,
      evidence: signs.map(({ text }) => ({ place: null, text })),
      logOdds: 1.8,
    });
  },
});

function commonCountries(signs: readonly CountrySign[]): readonly string[] {
  if (signs.length === 0) return [];
  return signs.map((sign) => sign.countries).reduce((a, b) => a.filter((country) => b.includes(country)));
}
