import { maskedCardNumber } from '../../identifiers/card-number.ts';
import { defineRule } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { placeOf } from '../support/lines.ts';

/** Everybody who gets the paper can read the card number */
export const cardNumberPrinted = defineRule({
  id: 'card-number-printed',
  family: 'identifiers',
  severity: 'INFO',
  title: 'A whole card number is printed',
  about:
    'Receipts may show the last digits of a card only. Says nothing against the paper, but its copies should not be passed on as they are.',
  why: 'Who reads the number can pay with the card.',
  falsePositives: 'Numbers of test cards in samples.',
  source: 'PCI DSS 4.0, requirement 3.4; United States Code, title 15, § 1681c(g).',
  logOdds: 0,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'card').length > 0 ? null : 'No whole card number is printed.',
  evaluate: ({ document }) => {
    const whole = printedIdentifiers(document, 'card').find(({ check }) => check === 'valid');
    if (!whole) return null;
    const shown = maskedCardNumber(whole.value);
    return {
      severity: 'INFO',
      explanation: `Card number ${shown} is printed in full on page ${whole.page}. Black it out before you pass the paper on.`,
      evidence: [{ place: placeOf(whole.page, whole.words), text: shown }],
    };
  },
});
