import { defineRule } from '../rule.ts';

/** Drawn pages are flat nearly everywhere; scans and photos have grain. */
const FLAT_FROM = 0.6;

/** The picture is a screenshot. */
export const screenshot = defineRule({
  id: 'screenshot',
  family: 'provenance',
  severity: 'INFO',
  title: 'A screenshot',
  about:
    'A losslessly stored picture with exactly the pixels of a widely used screen, no camera and flat areas without grain was taken of a screen, not of paper. It weighs nothing.',
  why: 'A screenshot shows what a program drew; the file that it drew, or the paper, may be asked for.',
  falsePositives: 'Receipts in apps and e-mails, which customers honestly hand in as screenshots.',
  source: 'Data sheets of screens; flatness measured on receipt scans, none of which has a screen’s size.',
  logOdds: 0,
  appliesTo: ({ document }) =>
    typeof document.image?.flatShare === 'number' && document.image.cameraModel === null
      ? null
      : 'It is no losslessly stored picture of a screen’s size.',
  evaluate: ({ document }) => {
    if ((document.image?.flatShare ?? 0) < FLAT_FROM) return null;
    return {
      severity: 'INFO',
      explanation:
        'The picture is a screenshot. Ask for the file or the paper that it shows if you need the original.',
      evidence: [],
      logOdds: 0,
    };
  },
});
