import { describe, expect, it } from 'vitest';

import { buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { countryConflict } from './country-conflict.ts';
import { currencyUnusual } from './currency-unusual.ts';
import { sellerCountry, sellerSigns } from './geography.ts';
import { taxNameForeign } from './tax-name-foreign.ts';
import { hasRate, TAX_RATES } from './tax-rates.ts';
import { taxRateUnknown } from './tax-rate-unknown.ts';

const GERMAN = ['USt-IdNr.: DE136695976', 'IBAN: DE89 3704 0044 0532 0130 00'];
const BRITISH = ['VAT Reg. No.: GB923536427', 'IBAN: GB29 NWBK 6016 1331 9268 19'];

describeRule(taxRateUnknown, {
  hits: {
    'a rate that no country has': { text: GERMAN, taxes: [{ rate: '17.3' }], severity: 'CRITICAL' },
    'a rate that was only found beside the name of the tax': {
      text: [...GERMAN, 'MwSt. 17,3 % 17,30'],
      severity: 'CRITICAL',
    },
    'a rate of other countries, as a note': { text: GERMAN, taxes: [{ rate: '21' }], severity: 'INFO' },
  },
  passes: {
    'the standard rate': { text: GERMAN, taxes: [{ rate: '19' }] },
    'no tax': { text: GERMAN, taxes: [{ rate: '0' }] },
    'a rate that was in force then': {
      text: GERMAN,
      taxes: [{ rate: '16' }],
      fields: { invoiceDate: '2020-09-15' },
    },
  },
  silent: {
    'one sign of the country': { text: GERMAN.slice(1), taxes: [{ rate: '17.3' }] },
    'a country without a list': { text: ['IBAN: DE89 3704 0044 0532 0130 00'], taxes: [{ rate: '8.25' }] },
  },
});

describeRule(countryConflict, {
  hits: {
    'a French tax number among Dutch signs': {
      text: ['N° TVA: FR60361004237', 'BTW 21 % 53.00', 'IBAN: NL91 ABNA 0417 1643 00'],
      severity: 'INFO',
    },
  },
  passes: {
    'signs of one country': { text: [...GERMAN, 'MwSt 19 % 19.00'] },
    'a bank abroad': { text: [GERMAN[0] ?? '', 'IBAN: BE68 5390 0754 7034', 'MwSt 19 % 19.00'] },
  },
  silent: {
    'a tax number alone': { text: GERMAN.slice(0, 1) },
    'an account alone': { text: GERMAN.slice(1) },
  },
});

describeRule(taxNameForeign, {
  hits: {
    'American sales tax of a German seller': { text: [...GERMAN, 'Sales tax 7 % 7.00'], severity: 'INFO' },
  },
  passes: {
    'the tax of the country': { text: [...GERMAN, 'USt 19 % 19.00'] },
    'seller and bank in different countries': {
      text: [GERMAN[0] ?? '', BRITISH[1] ?? '', 'TVA 20 % 20.00'],
    },
  },
  silent: { VAT: { text: [...BRITISH, 'VAT 20 % 20.00'] } },
});

describeRule(currencyUnusual, {
  hits: { 'a currency from far away': { text: GERMAN, fields: { currency: 'AUD' }, severity: 'INFO' } },
  passes: {
    'the own currency': { text: GERMAN, fields: { currency: 'EUR' } },
    dollars: { text: GERMAN, fields: { currency: 'USD' } },
  },
  silent: { 'an unknown country': { fields: { currency: 'AUD' } } },
});

describe('sellerCountry', () => {
  it('needs two independent signs', () => {
    expect(sellerCountry(sellerSigns(buildInput({ text: GERMAN })))).toBe('DE');
    expect(sellerCountry(sellerSigns(buildInput({ text: GERMAN.slice(0, 1) })))).toBeNull();
  });

  it('decides nothing when the signs contradict each other', () => {
    const signs = sellerSigns(buildInput({ text: [GERMAN[0] ?? '', BRITISH[1] ?? ''] }));
    expect(sellerCountry(signs)).toBeNull();
  });
});

describe('TAX_RATES', () => {
  it('covers all members of the European Union', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
      ' ',
    );
    expect(members.filter((country) => TAX_RATES[country] === undefined)).toEqual([]);
  });

  it('follows changes of a rate with a time of grace', () => {
    expect(hasRate('EE', 24, '2026-01-01')).toBe(true);
    expect(hasRate('EE', 24, '2024-01-01')).toBe(false);
    expect(hasRate('EE', 22, '2025-08-01')).toBe(true);
    expect(hasRate('XX', 22, '2025-08-01')).toBeNull();
  });
});
