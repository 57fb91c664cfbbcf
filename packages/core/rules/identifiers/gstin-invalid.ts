import { checkGstin } from '../../identifiers/gstin.ts';
import { defineRule } from '../rule.ts';
import { hitOnWrong, printedIdentifiers } from '../support/identifiers.ts';

/** GST number with a wrong check character */
export const gstinInvalid = defineRule({
  id: 'gstin-invalid',
  family: 'identifiers',
  severity: 'CRITICAL',
  title: 'GST number with a wrong check character',
  about: 'An Indian GST number ends in a check character over its state, PAN and entity.',
  why: 'The portal never issues such a number: a made-up seller often has a made-up number.',
  falsePositives: 'Typing errors of small businesses.',
  source: 'CGST Rules 2017, rule 10.',
  logOdds: 3.5,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'gstin').length > 0 ? null : 'No such number is printed.',
  evaluate: ({ document }) =>
    hitOnWrong(document, 'gstin', {
      name: 'GSTIN',
      advice: 'Look it up on the GST portal.',
      logOdds: 3.5,
      isValid: (value) => checkGstin(value) === 'valid',
    }),
});
