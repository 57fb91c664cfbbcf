import type { HiddenText } from '../../document/pdf-facts.ts';
import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

const WORDS: Readonly<Record<HiddenText['how'], string>> = {
  'invisible-mode': 'not drawn',
  white: 'white on white',
  tiny: 'too small to read',
  'off-page': 'outside the page',
  covered: 'covered',
};
/** A page that is mostly one picture is a scan: its invisible text is the recognised one. */
const SCAN_FROM = 0.5;

/** Text that a program reads and a person does not. */
export const hiddenText = defineRule({
  id: 'hidden-text',
  family: 'pdf-structure',
  severity: 'INFO',
  title: 'Text that nobody can see',
  about:
    'Text that is white on white, tiny, outside the page or not drawn can mislead programs that read the file.',
  why: 'People approve what they see while programs book what they read; hidden text tells them different things.',
  falsePositives: 'Layers of recognised text, marks for print shops, left-overs of page layouts.',
  source: 'Base rates: invisible text in 2 %, off-page text in 0.5 % of genuine files.',
  logOdds: 0.5,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const isScan = (document.pdf?.largestImageShare ?? 0) > SCAN_FROM;
    const found = (document.pdf?.hiddenTexts ?? []).filter(
      ({ how, text }) => /\d/.test(text) && !(isScan && how === 'invisible-mode'),
    );
    const [first] = found;
    if (!first) return null;
    return {
      severity: 'INFO',
      explanation: `"${first.text.slice(0, 60)}" on page ${first.place.page} is ${WORDS[first.how]}. Go by what is printed.`,
      evidence: found.map(({ place, text }) => ({ place, text })),
    };
  },
});
