import { checkVatId } from '../../identifiers/vat-id.ts';
import { defineRule } from '../rule.ts';
import { hitOnWrong, printedIdentifiers } from '../support/identifiers.ts';

/** VAT number with wrong check digits */
export const vatIdInvalid = defineRule({
  id: 'vat-id-invalid',
  family: 'identifiers',
  severity: 'CRITICAL',
  title: 'VAT number with wrong check digits',
  about:
    'VAT numbers of the EU, the United Kingdom, Switzerland and Norway carry check digits. Only numbers beside a label and in the exact shape of their country count.',
  why: 'Authorities never issue such a number: a made-up seller often has a made-up number.',
  falsePositives: 'Typing errors of small businesses.',
  source: 'National rules as implemented by jsvat.',
  logOdds: 3.5,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'vat-id').length > 0 ? null : 'No such number is printed.',
  evaluate: ({ document }) =>
    hitOnWrong(document, 'vat-id', {
      name: 'VAT number',
      advice: 'Look it up in the public register.',
      logOdds: 3.5,
      isValid: (value) => checkVatId(value)?.check === 'valid',
    }),
});
