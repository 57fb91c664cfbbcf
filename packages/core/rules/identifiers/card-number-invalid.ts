import { maskedCardNumber } from '../../identifiers/card-number.ts';
import { defineRule } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { placeOf } from '../support/lines.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';

/** A card number that no card has */
export const cardNumberInvalid = defineRule({
  id: 'card-number-invalid',
  family: 'identifiers',
  severity: 'INFO',
  title: 'A card number with a wrong check digit',
  about:
    'Whole payment card numbers end in a check digit. Only numbers that begin as those of a card system, beside its name, count; on recognised pages nothing is said, as one digit is easily misread.',
  why: 'Terminals print the number that they read from a card; one that can not exist was typed in or changed.',
  falsePositives: 'Numbers of customer cards that begin like payment cards.',
  source: 'ISO/IEC 7812-1, annex B.',
  logOdds: 1,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'card').length > 0 ? null : 'No whole card number is printed.',
  evaluate: ({ document }) => {
    const wrong = printedIdentifiers(document, 'card').find(({ check }) => check === 'invalid');
    if (!wrong || readingOfPages(document) !== 'exact') return null;
    const shown = maskedCardNumber(wrong.value);
    return fitToReading('exact', {
      severity: 'INFO',
      explanation: `Card number ${shown} on page ${wrong.page} has a wrong check digit, so no card has it. Ask for the statement of the card.`,
      evidence: [{ place: placeOf(wrong.page, wrong.words), text: shown }],
      logOdds: 1,
    });
  },
});
