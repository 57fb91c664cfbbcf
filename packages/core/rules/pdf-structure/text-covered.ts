import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** Text that was painted over with a box, picture or annotation and shows something else now. */
export const textCovered = defineRule({
  id: 'text-covered',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'Text was covered',
  about:
    'Compares what is drawn first with what is drawn over it: a box over an amount with other text on top is an edit.',
  falsePositives: 'Templates that draw a label, a box over it and the value; redacted copies.',
  source: 'Paint order of the page content; see docs/rules.md.',
  logOdds: 4,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const overlays = document.pdf?.overlays ?? [];
    const first = overlays[0];
    if (!first) return null;
    return {
      severity: 'CRITICAL',
      explanation: `"${first.hiddenText}" lies under "${first.shownText}". Ask the sender for the original.`,
      evidence: overlays.map((o) => ({
        place: o.place,
        text: o.shownText,
        before: o.hiddenText,
        after: o.shownText,
      })),
    };
  },
});
