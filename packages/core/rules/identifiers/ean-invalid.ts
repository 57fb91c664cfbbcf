import { checkEan } from '../../identifiers/ean.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { fitToReading, readingOf } from '../support/reading.ts';

/** Only numbers of thirteen digits are surely meant as article numbers. */
const EAN_13 = /^\d{13}$/;

/** An article number that no scanner would take. */
export const eanInvalid = defineRule({
  id: 'ean-invalid',
  family: 'identifiers',
  severity: 'INFO',
  title: 'An article number with a wrong check digit',
  about:
    'Article numbers of thirteen digits (EAN) end in a check digit. One that fails while others on the same paper hold is worth a look.',
  why: 'Lines that were typed in by hand have article numbers that were made up.',
  falsePositives: 'Numbers of thirteen digits that a seller made up for himself.',
  source: 'GS1 General Specifications, 7.9.',
  logOdds: 0.5,
  appliesTo: ({ invoice }) =>
    codesOf(invoice).length > 1 ? null : 'Too few lines have an article number of thirteen digits.',
  evaluate: ({ document, invoice }) => {
    const codes = codesOf(invoice);
    const wrong = codes.filter(({ value }) => checkEan(value) === 'invalid');
    const [first] = wrong;
    if (!first || wrong.length > codes.length / 3) return null;
    return fitToReading(readingOf(document, [first]), {
      severity: 'INFO',
      explanation: `Article number ${first.value} has a wrong check digit, unlike the others. Compare the line with the order.`,
      evidence: [{ place: first.place, text: first.value }],
      logOdds: 0.5,
    });
  },
});

function codesOf({ lines }: RuleInput['invoice']) {
  return lines
    .map(({ productCode }) => productCode)
    .filter((code) => code !== undefined)
    .filter(({ value }) => EAN_13.test(value));
}
