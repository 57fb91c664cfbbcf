import { defineRule } from '../rule.ts';
import { type ComparedDocument, compareWithEarlier } from '../support/earlier.ts';

/** The same picture came before. */
export const samePicture = defineRule({
  id: 'same-picture',
  family: 'history',
  severity: 'CRITICAL',
  title: 'The same paper was handed in before',
  about:
    'The first page looks like an earlier document and nothing that was read differs: the same paper, photographed or saved again.',
  why: 'A receipt photographed again, or saved anew, is the same expense claimed twice.',
  falsePositives: 'Two receipts of one shop with equal amounts on one day.',
  source: '64-bit perceptual hash of the first page.',
  logOdds: 1.6,
  thresholds: ['samePictureBits'],
  appliesTo: ({ context, pictureHash }) =>
    context.earlier.length > 0 && pictureHash !== null
      ? null
      : 'There is no earlier document or no picture to compare.',
  evaluate: (input, { samePictureBits }) => {
    const twin = compareWithEarlier(input).find(
      (other) => other.pictureBits <= samePictureBits && !other.isSameFile && isSamePaper(other),
    );
    if (!twin) return null;
    return {
      severity: 'CRITICAL',
      explanation: `It looks like ${twin.earlier.reference} and says the same. A second copy is no forgery; make sure that it is not paid twice.`,
      evidence: [{ place: null, text: twin.earlier.reference }],
    };
  },
});

/** Invoices of one seller look alike: the picture counts only when what was read agrees and nothing differs. */
function isSamePaper({ number, date, total }: ComparedDocument): boolean {
  const compared = [number, date, total];
  return !compared.includes('different') && compared.filter((value) => value === 'same').length >= 2;
}
