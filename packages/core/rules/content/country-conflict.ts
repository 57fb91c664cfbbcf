import { defineRule } from '../rule.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';
import { type CountrySign, isWeak, sellerSigns } from './geography.ts';

/** The tax number is from another country than everything else. */
export const countryConflict = defineRule({
  id: 'country-conflict',
  family: 'content',
  severity: 'INFO',
  title: 'The tax number belongs to another country',
  about:
    'Tax number, bank account, tax name, phone and web address usually name one country. Only when two of the others agree against the tax number, or one that postcode, country name or language of the paper support, is it worth a note.',
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
    const conflict = conflictWith(
      country,
      signs.filter((sign) => sign !== taxNumber),
    );
    if (conflict === null) return null;
    const others = conflict.against.map(({ text }) => text).join(', ');
    return fitToReading(readingOfPages(input.document), {
      severity: 'INFO',
      explanation: `Tax number ${taxNumber.text} is from ${country}, but ${others} point to ${conflict.agreed}. Look the seller up in the register.`,
      evidence: [taxNumber, ...conflict.against].map(({ place, text }) => ({ place, text })),
      logOdds: conflict.logOdds,
    });
  },
});

interface Conflict {
  readonly agreed: string;
  readonly against: readonly CountrySign[];
  readonly logOdds: number;
}

/** All strong signs must be against the country of the tax number: two of them, or one that weak signs support and none contradicts. */
function conflictWith(country: string, signs: readonly CountrySign[]): Conflict | null {
  const isAgainst = (sign: CountrySign) => !sign.countries.includes(country);
  const strong = signs.filter((sign) => !isWeak(sign));
  const [agreed] = commonCountries(strong);
  if (agreed === undefined || !strong.every(isAgainst)) return null;
  if (strong.length >= 2) return { agreed, against: strong, logOdds: 1.8 };
  const weak = signs.filter(isWeak);
  const supporting = weak.filter((sign) => isAgainst(sign) && sign.countries.includes(agreed));
  if (supporting.length === 0 || weak.some((sign) => !sign.countries.includes(agreed))) return null;
  return { agreed, against: [...strong, ...supporting], logOdds: 0.9 };
}

function commonCountries(signs: readonly CountrySign[]): readonly string[] {
  if (signs.length === 0) return [];
  return signs.map((sign) => sign.countries).reduce((a, b) => a.filter((country) => b.includes(country)));
}
