import { SOMEWHERE } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { codeMismatch } from './code-mismatch.ts';

const code = (iban: string, amount: string) => [
  { place: SOMEWHERE, text: `BCD\n002\n1\nSCT\n\nAcme\n${iban}\nEUR${amount}` },
];
const swiss = (amount: string) => [
  { place: SOMEWHERE, text: `SPC\n0200\n1\nCH9300762011623852957${'\n'.repeat(15)}${amount}\nCHF` },
];
const fields = { grandTotal: '119.00' };
const OTHER = { grandTotal: '7.50' };
const PAGE = ['Total EUR 119,00', 'IBAN: DE89 3704 0044 0532 0130 00'];

describeRule(codeMismatch, {
  hits: {
    'an amount that was changed in print': {
      codes: code('DE89370400440532013000', '1119.00'),
      text: PAGE,
      fields,
    },
    'an account that was changed in print': { codes: code('GB29NWBK60161331926819', '119.00'), text: PAGE },
    'an amount that got a further group in print': {
      codes: swiss('949.75'),
      text: ['CHF 1 949.75'],
      fields: { grandTotal: '1949.75' },
    },
    'an amount of which the digits stand in two columns only': {
      codes: swiss('1949.75'),
      text: ['1 Stück 949.75'],
      fields: { grandTotal: '949.75' },
    },
    'an amount that is part of a longer number only': {
      codes: code('DE89370400440532013000', '19.00'),
      text: PAGE,
      fields,
    },
    'a number that is printed nowhere, as a note': {
      codes: [
        { place: SOMEWHERE, text: '_R1-AT1_BOX1_83469_2026-05-25T19:20:11_119,00_0,00_0,00_0,00_0,00_x' },
      ],
      text: PAGE,
      severity: 'INFO',
    },
    'a recognised page, as a note': {
      codes: code('DE89370400440532013000', '1119.00'),
      text: PAGE,
      fields,
      textSource: 'ocr',
      severity: 'INFO',
    },
  },
  passes: {
    'a code that repeats the page': { codes: code('DE89370400440532013000', '119.00'), text: PAGE },
    'an amount whose thousands are set off by a blank': {
      codes: swiss('1949.75'),
      text: ['Zahlbar', 'CHF 1 949.75'],
      fields: OTHER,
    },
    'an amount in Indian groups': {
      codes: code('DE89370400440532013000', '118000.00'),
      text: [...PAGE, 'Rs. 1,18,000.00'],
      fields: OTHER,
    },
    'an amount without decimals': {
      codes: code('DE89370400440532013000', '5000.00'),
      text: [...PAGE, 'Total 5,000'],
      fields: OTHER,
    },
    'a page of which no total was read': {
      codes: code('DE89370400440532013000', '1119.00'),
      text: PAGE,
    },
    'a page of which nothing was read': { codes: code('DE89370400440532013000', '119.00') },
    'a code without an amount': { codes: code('DE89370400440532013000', ''), text: PAGE },
  },
  silent: {
    'a link': { codes: [{ place: SOMEWHERE, text: 'https://example.com' }] },
    'no code': { text: PAGE },
  },
});
