import { checkIban } from '../../identifiers/iban.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { fitToReading, readingOf } from '../support/reading.ts';

/** A known seller wants the money elsewhere. */
export const accountChanged = defineRule({
  id: 'account-changed',
  family: 'history',
  severity: 'CRITICAL',
  title: 'The seller has a new bank account',
  about:
    'Earlier documents of the seller name another account. A changed account is how invoices are most often hijacked.',
  why: 'Diverted payments start with an intercepted invoice on which only the account was replaced.',
  falsePositives: 'Sellers with several accounts, or who changed their bank.',
  source: 'Business e-mail compromise; FBI IC3 advice on payment diversion.',
  logOdds: 2.5,
  appliesTo: ({ context, invoice }) =>
    context.earlier.length > 0 && invoice.fields.iban
      ? null
      : 'There is no earlier document or no account to compare.',
  evaluate: (input) => {
    const known = compareWithEarlier(input)
      .filter((other) => other.seller === 'same' && other.iban !== 'unknown')
      .toSorted((a, b) => (a.earlier.invoiceDate ?? '').localeCompare(b.earlier.invoiceDate ?? ''));
    const last = known.at(-1);
    const { iban } = input.invoice.fields;
    if (!last || !iban || known.some((other) => other.iban === 'same')) return null;
    // Check digits that hold prove that the number was read right.
    const reading = checkIban(iban.value) === 'valid' ? 'exact' : readingOf(input.document, [iban]);
    return fitToReading(reading, {
      severity: 'CRITICAL',
      explanation: `Until now this seller was paid to ${last.earlier.iban} (${last.earlier.reference}), this document names ${iban.value}. Call a number that you know before you pay.`,
      evidence: [{ place: iban.place, text: iban.value, before: last.earlier.iban ?? '', after: iban.value }],
      logOdds: 2.5,
    });
  },
});
