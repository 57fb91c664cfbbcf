import { type DuplicateKind, duplicateKindsOf } from '../../duplicates/duplicate-kinds.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';

/** The same paper came before, though it has no number to tell by. */
export const sameContent = defineRule({
  id: 'same-content',
  family: 'history',
  severity: 'CRITICAL',
  title: 'A paper that says the same was handed in before',
  about:
    'Seller, date and amount, or nearly the whole text, equal those of an earlier document, and no value differs. Recurring invoices differ in number or date and pass.',
  why: 'Receipts often have no number; a second photo of one is still the same expense.',
  falsePositives: 'Two receipts of one shop with the same things on one day.',
  source: 'MinHash over word pairs (A. Broder, 1997) and the values that were read.',
  logOdds: 1.8,
  thresholds: ['samePictureBits'],
  appliesTo: ({ context }) => (context.earlier.length > 0 ? null : 'There is no earlier document.'),
  evaluate: (input, { samePictureBits }) => {
    const twin = compareWithEarlier(input).find(
      (other) => other.pictureBits > samePictureBits && saysTheSame(duplicateKindsOf(other)),
    );
    if (!twin) return null;
    return {
      severity: 'CRITICAL',
      explanation: `It says the same as ${twin.earlier.reference}. A second copy is no forgery; make sure that it is not paid twice.`,
      evidence: [{ place: null, text: twin.earlier.reference }],
    };
  },
});

/** What has a number to tell by is the matter of other rules. */
function saysTheSame(kinds: readonly DuplicateKind[]): boolean {
  if (kinds.includes('same-number') || kinds.includes('changed-amount')) return false;
  return kinds.includes('same-text') || kinds.includes('same-amount-and-date');
}
