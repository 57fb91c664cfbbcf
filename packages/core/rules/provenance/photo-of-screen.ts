import { defineRule } from '../rule.ts';

/** The paper was photographed from a screen. */
export const photoOfScreen = defineRule({
  id: 'photo-of-screen',
  family: 'provenance',
  severity: 'INFO',
  title: 'A photo of a screen',
  about:
    'Looks for the pixels of a screen, or the pattern that a camera makes of them (moiré), on the bare paper near the words: two regular waves that cross, or one and coloured fringes, in at least half of the places. It weighs nothing.',
  why: 'A photo of a screen hides what a program did to the file that the screen shows.',
  falsePositives:
    'Receipts on telephones and in portals, which customers honestly photograph; paper that is tinted all over with fine printed dots; laid paper.',
  source:
    'Peaks in spectra as of sampled gratings (Amidror, The Theory of the Moiré Phenomenon); measured on simulated photos of screens and on receipt scans (docs/checking-pictures.md).',
  logOdds: 0,
  appliesTo: ({ document }) =>
    document.screenGrid === undefined ? 'No picture was searched for the grid of a screen.' : null,
  evaluate: ({ document: { screenGrid } }) => {
    if (!screenGrid) return null;
    return {
      severity: 'INFO',
      explanation: `The paper shows the fine grid of a screen in ${Math.round(screenGrid.share * 100)} % of the places that were looked at: it was probably photographed from a screen. Ask for the file that was shown there, or for the paper.`,
      evidence: [{ place: screenGrid.place, text: '' }],
      logOdds: 0,
    };
  },
});
