import { DUPLICATE_LIMITS } from '../../duplicates/duplicate-kinds.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** With fewer documents nearly every seller is new. */
const FEWEST_KNOWN = 20;

/** Nobody here dealt with this seller before. */
export const firstFromSeller = defineRule({
  id: 'first-from-seller',
  family: 'history',
  severity: 'INFO',
  title: 'The first paper of this seller',
  about:
    'No earlier document of the organization has this seller’s name, tax number or account. Told of invoices only, and once at least twenty documents were read.',
  why: 'Nobody knows yet whether a new seller exists and delivers; made-up sellers are always new.',
  falsePositives: 'Every honest seller once; a name that was read in another way before.',
  source: 'Vendor onboarding controls in the ACFE Fraud Examiners Manual (billing schemes).',
  logOdds: 0,
  appliesTo: ({ context: { records }, invoice }) => {
    if ((records?.documentCount ?? 0) < FEWEST_KNOWN) return 'Too few documents were read here before.';
    if (invoice.kind === 'receipt') return 'Receipts come from ever new shops.';
    return invoice.fields.sellerName ? null : 'The seller was not found.';
  },
  evaluate: (input) => {
    const { sellerName } = input.invoice.fields;
    const isKnown = compareWithEarlier(input).some(
      ({ seller, iban, isSameFile, likeness }) =>
        seller === 'same' || iban === 'same' || isSameFile || (likeness ?? 0) >= DUPLICATE_LIMITS.sameForm,
    );
    if (!sellerName || isKnown) return null;
    return fitToReading(readingOf(input.document, [sellerName]), {
      severity: 'INFO',
      explanation: `No earlier paper of ${sellerName.value} was found here. Look the seller up in a register before the first payment.`,
      evidence: evidenceOf([sellerName]),
      logOdds: 0,
    });
  },
});
