import { SOMEWHERE } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { codeMismatch } from './code-mismatch.ts';

const code = (iban: string, amount: string) => [
  { place: SOMEWHERE, text: `BCD\n002\n1\nSCT\n\nAcme\n${iban}\nEUR${amount}` },
];
const PAGE = ['Total EUR 119,00', 'IBAN: DE89 3704 0044 0532 0130 00'];

describeRule(codeMismatch, {
  hits: {
    'an amount that was changed in print': { codes: code('DE89370400440532013000', '1119.00'), text: PAGE },
    'an account that was changed in print': { codes: code('GB29NWBK60161331926819', '119.00'), text: PAGE },
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
      textSource: 'ocr',
      severity: 'INFO',
    },
  },
  passes: {
    'a code that repeats the page': { codes: code('DE89370400440532013000', '119.00'), text: PAGE },
    'a page of which nothing was read': { codes: code('DE89370400440532013000', '119.00') },
    'a code without an amount': { codes: code('DE89370400440532013000', ''), text: PAGE },
  },
  silent: {
    'a link': { codes: [{ place: SOMEWHERE, text: 'https://example.com' }] },
    'no code': { text: PAGE },
  },
});
