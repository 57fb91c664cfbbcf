import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** What is paid turns on these: a day or a reference may be stamped on by an honest reader. */
const AMOUNT_OR_ACCOUNT = /\d[.,]\d{2}\D{0,4}$|^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/;

/** A value was put on the page after all the rest of it. */
export const valueDrawnLate = defineRule({
  id: 'value-drawn-late',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'A value was put in after the page was finished',
  about:
    'Programs draw a page row by row. A single amount that is drawn at the very end, far from the row in which it stands, was typed in later, even in the right font. Days and references count as a note only.',
  why: 'Editors append what they type, and leave in place the rows that a program drew long before.',
  falsePositives: 'Numbers filled into a printed form by hand and saved as plain text.',
  source: 'Paint order of ISO 32000-1, 8.2.',
  logOdds: 2.5,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const late = document.pdf?.lateValues ?? [];
    const paid = late.filter(({ text }) => AMOUNT_OR_ACCOUNT.test(text));
    const [first] = paid.length > 0 ? paid : late;
    if (!first) return null;
    return {
      severity: paid.length > 0 ? 'CRITICAL' : 'INFO',
      explanation: `"${first.text}" on page ${first.place.page} was drawn last, apart from its row. Ask the issuer for the original.`,
      evidence: late.map(({ place, text }) => ({ place, text })),
      logOdds: paid.length > 0 ? 2.5 : 0.7,
    };
  },
});
