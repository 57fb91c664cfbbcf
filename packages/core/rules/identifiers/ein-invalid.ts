import { defineRule } from '../rule.ts';
import { printedIdentifiers } from '../support/identifiers.ts';
import { placeOf } from '../support/lines.ts';
import { fitToReading, readingOfPages } from '../support/reading.ts';

/** United States employer number with a prefix that was never given out */
export const einInvalid = defineRule({
  id: 'ein-invalid',
  family: 'identifiers',
  severity: 'INFO',
  title: 'United States employer number with an unknown prefix',
  about:
    'An EIN has no check digit, but its first two digits name the office that gave it out. Only numbers of the shape 12-3456789 beside the label count.',
  why: 'A made-up seller often has a made-up number.',
  falsePositives: 'Prefixes that were taken into use lately; typing errors of small businesses.',
  source: 'Internal Revenue Service, how EINs are assigned and valid EIN prefixes.',
  logOdds: 1,
  appliesTo: ({ document }) =>
    printedIdentifiers(document, 'ein').length > 0 ? null : 'No such number is printed.',
  evaluate: ({ document }) => {
    const wrong = printedIdentifiers(document, 'ein').find(({ check }) => check === 'invalid');
    if (!wrong) return null;
    return fitToReading(readingOfPages(document), {
      severity: 'INFO',
      explanation: `EIN ${wrong.value} on page ${wrong.page} starts with ${wrong.value.slice(0, 2)}, which the tax office gives to nobody. Ask the seller for form W-9.`,
      evidence: [{ place: placeOf(wrong.page, wrong.words), text: wrong.value }],
      // Samples are filled with numbers that begin with 00.
      logOdds: wrong.value.startsWith('00') ? 0 : 1,
    });
  },
});
