import { checkAbn } from '../../identifiers/abn.ts';
import { defineRule } from '../rule.ts';
import { hitOnWrong, printedIdentifiers } from '../support/identifiers.ts';

/** Australian Business Number with wrong check digits */
export const abnInvalid = defineRule({
  id: 'abn-invalid',
  family: 'identifiers',
  severity: 'CRITICAL',
  title: 'Australian Business Number with wrong check digits',
  about: 'An ABN carries two check digits modulo 89. Only numbers beside the label count.',
  why: 'Registers never issue such a number: a made-up seller often has a made-up number.',
  falsePositives: 'Typing errors of small businesses.',
  source: 'Australian Business Register, format of the ABN.',
  logOdds: 3.5,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'abn').length > 0 ? null : 'No such number is printed.',
  evaluate: ({ document }) =>
    hitOnWrong(document, 'abn', {
      name: 'ABN',
      advice: 'Look it up in the ABN register.',
      logOdds: 3.5,
      isValid: (value) => checkAbn(value) === 'valid',
    }),
});
