import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { isValueWord } from '../support/value-words.ts';

const WORDS = {
  font: 'set in different fonts',
  size: 'set in different sizes',
  baseline: 'set at different heights',
  spacing: 'set with a gap of its own',
  order: 'drawn in two goes',
} as const;

/** One number is set in two ways. */
export const mixedDigits = defineRule({
  id: 'mixed-digits',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'Digits of one number do not match',
  about:
    'Programs set a number in one go. Neighbouring digits in another font, size, height or spacing, or drawn long after each other, were put in by hand.',
  why: 'Adding or exchanging a single digit is the smallest edit that changes an amount.',
  falsePositives: 'Cents in superscript; drop capitals in price lists.',
  source: 'Text-showing operators of ISO 32000-1, 9.4.3.',
  logOdds: 4,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const found = (document.pdf?.mixedDigits ?? []).filter(
      ({ text, how }) => how === 'font' || how === 'order' || isValueWord(text),
    );
    const [first] = found;
    if (!first) return null;
    const isSure = found.some(({ how }) => how === 'font' || how === 'order');
    return {
      severity: 'CRITICAL',
      explanation: `"${first.text}" on page ${first.place.page} is ${WORDS[first.how]}. Compare it with another invoice of the seller.`,
      evidence: found.map(({ place, text }) => ({ place, text })),
      logOdds: isSure ? 4 : 2,
    };
  },
});
