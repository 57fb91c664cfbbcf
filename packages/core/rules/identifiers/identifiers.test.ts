import { expect, it } from 'vitest';

import { buildInput } from '../../testing/build.ts';
import { describeRule } from '../../testing/describe-rule.ts';
import { abnInvalid } from './abn-invalid.ts';
import { cardNumberInvalid } from './card-number-invalid.ts';
import { cardNumberPrinted } from './card-number-printed.ts';
import { bicForeign } from './bic-foreign.ts';
import { eanInvalid } from './ean-invalid.ts';
import { einInvalid } from './ein-invalid.ts';
import { gstinInvalid } from './gstin-invalid.ts';
import { ibanInvalid } from './iban-invalid.ts';
import { vatIdInvalid } from './vat-id-invalid.ts';
import { runRules } from '../run.ts';

describeRule(ibanInvalid, {
  hits: {
    'a wrong check digit': { text: ['IBAN: DE89 3704 0044 0532 0130 01'] },
    'a label glued to the number': { text: ['IBAN:GB29NWBK60161331926818'] },
    'a number that no single misreading explains, as a note': {
      text: ['IBAN: GB29 NWBK 6016 1331 9268 77'],
      textSource: 'ocr',
      severity: 'INFO',
    },
  },
  passes: {
    'a right number in groups': { text: ['Pay to DE89 3704 0044 0532 0130 00 please'] },
    'a digit that was misread': { text: ['IBAN: DE89 3704 0044 0532 0180 00'], textSource: 'ocr' },
  },
  silent: {
    'other long numbers': { text: ['Order DE12 3456 7890', 'IBAN: see overleaf'] },
    'a German town behind its postal code': { text: ['DE 12346 Bad Musterhausen'] },
  },
});

describeRule(vatIdInvalid, {
  hits: {
    'a wrong check digit': { text: ['USt-IdNr.: DE136695977'] },
    'the number of a sample, as a note': { text: ['USt-IdNr.: DE123456789'], severity: 'INFO' },
    'the number of a sample that counts down, as a note': { text: ['VAT: DE987654321'], severity: 'INFO' },
    'a wrong number beside that of a sample': { text: ['USt-IdNr.: DE123456789', 'VAT: DE136695977'] },
  },
  passes: {
    'a right number': { text: ['USt-IdNr.: DE136695976'] },
    'a Swiss number': { text: ['MWST-Nr. CHE-116.281.710 MWST'] },
    'a British number of either scheme': { text: ['VAT Reg. No.: GB956140030'] },
    'a Greek number': { text: ['VAT: EL094259216'] },
    'a number of Northern Ireland': { text: ['VAT: XI980780684'] },
    'a Norwegian number': { text: ['Org.nr. NO 995 525 828 MVA'] },
    'a new Belgian number': { text: ['BTW BE 1000.123.448'] },
  },
  silent: { 'a number without a label': { text: ['DE136695977'] } },
});

describeRule(bicForeign, {
  hits: {
    'a bank of another country': {
      fields: { iban: 'DE89370400440532013000', bic: 'INGBNL2A' },
      severity: 'INFO',
    },
  },
  passes: {
    'the bank of the account': { fields: { iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' } },
    'a bank of Monaco': { fields: { iban: 'FR1420041010050500013M02606', bic: 'CFMOMCMXXXX' } },
    'an account with a wrong digit': { fields: { iban: 'DE89370400440532013001', bic: 'INGBNL2A' } },
  },
  silent: { 'no bank code': { fields: { iban: 'DE89370400440532013000' } } },
});

const articles = (...codes: readonly string[]) => ({
  lines: codes.map(() => ['1', '1.00', '1.00'] as const),
  productCodes: codes,
});

describeRule(eanInvalid, {
  hits: {
    'one wrong number among right ones': articles(
      '4006381333931',
      '4006381333931',
      '4006381333939',
      '4006381333931',
    ),
  },
  passes: {
    'right numbers': articles('4006381333931', '4006381333931'),
    'numbers of the seller’s own': articles('1234567890123', '1234567890121'),
  },
  silent: { 'short numbers': articles('12345', '67890') },
});

describeRule(gstinInvalid, {
  hits: { 'a wrong check character': { text: ['GSTIN: 27AAPFU0939F1ZX'] } },
  passes: { 'a right number': { text: ['GSTIN: 27AAPFU0939F1ZV'] } },
  silent: { 'another shape': { text: ['GSTIN: 27AAPFU0939F1'] } },
});

describeRule(einInvalid, {
  hits: { 'a prefix of no office': { text: ['EIN: 17-3456091'], severity: 'INFO' } },
  passes: {
    'a number of an office': { text: ['Federal Tax ID 84-2960184'] },
    'a doubtful reading': { text: ['EIN: 17-3456091'], textSource: 'ocr', wordConfidence: 0.6 },
  },
  silent: {
    'a number of that shape without a label': { text: ['Order 17-3456091'] },
    'a social security number': { text: ['EIN 173-45-6091'] },
  },
});

describeRule(cardNumberInvalid, {
  hits: { 'one digit exchanged': { text: ['VISA 4539 5787 6362 1487'], severity: 'INFO' } },
  passes: {
    'the number of a card': { text: ['VISA 4539 5787 6362 1486'] },
    'a recognised page': { text: ['VISA 4539 5787 6362 1487'], textSource: 'ocr' },
  },
  silent: {
    'a number with hidden digits': { text: ['VISA **** **** **** 1486'] },
    'a customer card': { text: ['Bonus card 4539 5787 6362 1487'] },
    'a number of no card system': { text: ['VISA approval 9539 5787 6362 1487'] },
  },
});

describeRule(cardNumberPrinted, {
  hits: {
    'all digits in groups': { text: ['MASTERCARD 5425 2334 3010 9903'] },
    'fifteen digits': { text: ['Amex 374245455400126'] },
  },
  passes: { 'a number that no card has': { text: ['VISA 4539 5787 6362 1487'] } },
  silent: { 'a number with hidden digits': { text: ['VISA **** **** **** 1486'] } },
});

it('never repeats a whole card number', () => {
  const input = buildInput({ text: ['VISA 4539 5787 6362 1486', 'VISA 4539 5787 6362 1487'] });
  const told = JSON.stringify(runRules([cardNumberPrinted, cardNumberInvalid], input).findings);
  expect(told).toContain('1486');
  expect(told).toContain('1487');
  expect(told.replaceAll(/\D/g, '')).not.toContain('4539578763');
});

describeRule(abnInvalid, {
  hits: { 'a wrong digit': { text: ['ABN 51 824 753 557'] } },
  passes: { 'a right number': { text: ['ABN 51 824 753 556'] } },
  silent: { 'eleven digits without a label': { text: ['Phone 51 824 753 557'] } },
});
