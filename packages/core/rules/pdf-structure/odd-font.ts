import type { OddFont } from '../../document/pdf-facts.ts';
import { onlyPdf } from '../gates.ts';
import { defineRule } from '../rule.ts';

/** Weight and words by the way in which a font stands out, strongest first. */
const WAYS = [
  { how: 'second-copy', logOdds: 4, words: 'in a second copy of a font that the file already has' },
  { how: 'not-embedded', logOdds: 4, words: 'in a font that, unlike all others, is not part of the file' },
  { how: 'other-family', logOdds: 2.5, words: 'in a typeface that nothing else uses' },
  { how: 'other-cut', logOdds: 0.7, words: 'in a weight that nothing else uses' },
] as const satisfies readonly {
  readonly how: OddFont['how'];
  readonly logOdds: number;
  readonly words: string;
}[];

/** A value stands in a font of its own. */
export const oddFont = defineRule({
  id: 'odd-font',
  family: 'pdf-structure',
  severity: 'CRITICAL',
  title: 'A value is set in a font of its own',
  about:
    'A program that makes an invoice uses each font for labels and values alike. A single amount, account or date with a font object for itself was put in later, even where the typeface looks the same.',
  why: 'An editor that puts in new text brings its own copy of the font, even when it looks the same.',
  falsePositives: 'A design that sets the total alone in a display face.',
  source: 'No hit on 198 genuine files; see docs/rules.md.',
  logOdds: 4,
  appliesTo: onlyPdf,
  evaluate: ({ document }) => {
    const odd = document.pdf?.oddFonts ?? [];
    const way = WAYS.find(({ how }) => odd.some((font) => font.how === how));
    const found = odd.filter((font) => font.how === way?.how);
    const [first] = found;
    if (!way || !first) return null;
    return {
      severity: way.how === 'other-cut' ? 'INFO' : 'CRITICAL',
      explanation: `"${first.text}" on page ${first.place.page} is set in ${first.font || 'an unnamed font'}, ${way.words}. Ask the issuer for the original.`,
      evidence: found.map(({ place, text }) => ({ place, text })),
      logOdds: way.logOdds,
    };
  },
});
