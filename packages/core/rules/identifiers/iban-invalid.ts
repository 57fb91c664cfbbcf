import { checkIban } from '../../identifiers/iban.ts';
import { defineRule } from '../rule.ts';
import { hitOnWrong, printedIdentifiers } from '../support/identifiers.ts';

/** Bank account with wrong check digits */
export const ibanInvalid = defineRule({
  id: 'iban-invalid',
  family: 'identifiers',
  severity: 'CRITICAL',
  title: 'Bank account with wrong check digits',
  about: 'An IBAN carries two check digits. A printed one that fails them was mistyped or made up.',
  why: 'A payment to it can not arrive. Real sellers print an account that works.',
  falsePositives: 'A number that only looks like an IBAN; typing errors of small businesses.',
  source: 'ISO 13616-1, ISO 7064.',
  logOdds: 3.5,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'iban').length > 0 ? null : 'No such number is printed.',
  evaluate: ({ document }) =>
    hitOnWrong(document, 'iban', {
      name: 'IBAN',
      advice: 'Do not pay to it; ask the seller by phone.',
      logOdds: 3.5,
      isValid: (value) => checkIban(value) === 'valid',
    }),
});
