import { describe, expect, it } from 'vitest';

import { buildInput } from '../../testing/build.ts';
import { runRules } from '../run.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { countryConflict } from './country-conflict.ts';
import { currencyUnusual } from './currency-unusual.ts';
import { sellerCountry, sellerSigns } from './geography.ts';
import { taxNameForeign } from './tax-name-foreign.ts';
import { hasRate, TAX_RATES } from './tax-rates.ts';
import { taxRateUnknown } from './tax-rate-unknown.ts';

const GERMAN = ['USt-IdNr.: DE136695976', 'IBAN: DE89 3704 0044 0532 0130 00'];
const SPANISH = ['NIF-IVA: ESB24361438', 'IBAN: ES91 2100 0418 4502 0005 1332'];
const BRITISH = ['VAT Reg. No.: GB923536427', 'IBAN: GB29 NWBK 6016 1331 9268 19'];

describeRule(taxRateUnknown, {
  hits: {
    'a rate that no country has': { text: GERMAN, taxes: [{ rate: '17.3' }], severity: 'CRITICAL' },
    'a rate that was only found beside the name of the tax': {
      text: [...GERMAN, 'MwSt. 17,3 % 17,30'],
      severity: 'CRITICAL',
    },
    'a rate of other countries, as a note': { text: [...GERMAN, 'MwSt. 21 % 21,00'], severity: 'INFO' },
    'a rate of the Canary Islands under the tax of the mainland': {
      text: [...SPANISH, 'IVA 13.5 % 13.50'],
      severity: 'INFO',
    },
  },
  passes: {
    'the standard rate': { text: GERMAN, taxes: [{ rate: '19' }] },
    'a discount in per cent that was taken for a tax': { text: GERMAN, taxes: [{ rate: '21' }] },
    'the rate of the buyer’s country': {
      text: [...GERMAN, 'MwSt. 21 % 21,00'],
      fields: { buyerVatId: 'NL004495445B01' },
    },
    'the tax of the Canary Islands': { text: [...SPANISH, 'IGIC 13.5 % 13.50'] },
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
    'a German tax number beside a Dutch account and a Dutch postcode': {
      text: [GERMAN[0] ?? '', 'IBAN: NL91 ABNA 0417 1643 00'],
      fields: { sellerAddress: 'Kerkstraat 9, 3011 AA Rotterdam' },
      severity: 'INFO',
    },
  },
  passes: {
    'a bank abroad, and an address that fits the tax number': {
      text: [GERMAN[0] ?? '', 'IBAN: NL91 ABNA 0417 1643 00'],
      fields: { sellerAddress: 'Gerberstraße 1, 37074 Göttingen' },
    },
    'a bank in one country and an address in another': {
      text: [GERMAN[0] ?? '', 'IBAN: BE68 5390 0754 7034'],
      fields: { sellerAddress: 'Kerkstraat 9, 3011 AA Rotterdam' },
    },
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

it('weighs a conflict that only weak signs support half', () => {
  const text = [GERMAN[0] ?? '', 'IBAN: NL91 ABNA 0417 1643 00'];
  const fields = { sellerAddress: 'Kerkstraat 9, 3011 AA Rotterdam' };
  const weak = runRules([countryConflict], buildInput({ text, fields })).findings;
  const strong = runRules([countryConflict], buildInput({ text: [...text, 'BTW 21 % 53.00'] })).findings;
  expect(weak[0]?.logOdds).toBe((strong[0]?.logOdds ?? 0) / 2);
});

describe('sellerCountry', () => {
  it('is not decided by postcode and country name', () => {
    const fields = { sellerAddress: 'Kerkstraat 9, 3011 AA Rotterdam, Netherlands' };
    expect(sellerCountry(sellerSigns(buildInput({ fields })))).toBeNull();
    expect(sellerCountry(sellerSigns(buildInput({ fields, text: BRITISH.slice(1) })))).toBeNull();
  });

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

  // European Commission, Taxes in Europe Database, extract of 2026-04-28; standard, reduced and parking rates.
  it.each([
    ['AT', [20, 10, 13, 19]],
    ['BE', [21, 6, 12]],
    ['BG', [20, 9]],
    ['CY', [19, 5, 9, 3]],
    ['CZ', [21, 12]],
    ['DE', [19, 7]],
    ['DK', [25]],
    ['EE', [24, 9, 13]],
    ['ES', [21, 10, 4]],
    ['FI', [25.5, 10, 13.5]],
    ['FR', [20, 0.9, 1.05, 5.5, 8.5, 10, 13, 2.1]],
    ['GR', [24, 6, 13, 17, 4]],
    ['HR', [25, 5, 13]],
    ['HU', [27, 5, 18]],
    ['IE', [23, 9, 13.5]],
    ['IT', [22, 5, 10, 4]],
    ['LT', [21, 5, 12]],
    ['LU', [17, 8, 14, 3]],
    ['LV', [21, 5, 12]],
    ['MT', [18, 5, 7, 12]],
    ['NL', [21, 9]],
    ['PL', [23, 5, 8]],
    ['PT', [23, 6, 13, 16, 22]],
    ['RO', [21, 11]],
    ['SE', [25, 6, 12]],
    ['SI', [22, 5, 9.5]],
    ['SK', [23, 5, 19]],
  ] as const)('knows every published rate of %s', (country, rates) => {
    expect(rates.filter((rate) => hasRate(country, rate, '2026-04-28') !== true)).toEqual([]);
  });

  it('knows when a rate was abolished', () => {
    expect(hasRate('RO', 19, '2026-04-28')).toBe(false);
    expect(hasRate('LT', 9, '2026-09-01')).toBe(false);
    expect(hasRate('SK', 20, '2026-04-28')).toBe(false);
  });
});
