import { duplicateKindsOf } from '../../duplicates/duplicate-kinds.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { fitToReading, readingOf } from '../support/reading.ts';

/** One number, two amounts. */
export const sameNumberOtherAmount = defineRule({
  id: 'same-number-other-amount',
  family: 'history',
  severity: 'CRITICAL',
  title: 'Same number, other amount',
  about:
    'A seller uses a number once. The same number and seller with another amount means that one of the two was changed.',
  why: 'One of two invoices that claim the same number was altered, and the earlier one shows what it said.',
  falsePositives: 'A corrected invoice under the old number; customer numbers taken for invoice numbers.',
  source: 'Directive 2006/112/EC, art. 226 (2): sequential number that uniquely identifies the invoice.',
  logOdds: 3.5,
  appliesTo: ({ context, invoice }) =>
    context.earlier.length > 0 && invoice.fields.invoiceNumber && invoice.fields.grandTotal
      ? null
      : 'There is no earlier document or no number and amount to compare.',
  evaluate: (input) => {
    const { invoiceNumber, grandTotal } = input.invoice.fields;
    const other = compareWithEarlier(input).find((candidate) =>
      duplicateKindsOf(candidate).includes('changed-amount'),
    );
    if (!other || !invoiceNumber || !grandTotal) return null;
    return fitToReading(readingOf(input.document, [invoiceNumber, grandTotal]), {
      severity: 'CRITICAL',
      explanation: `Number ${invoiceNumber.value} came before as ${other.earlier.reference} with ${other.earlier.grandTotal}, now it says ${grandTotal.value}. Ask the seller which is right.`,
      evidence: [
        {
          place: grandTotal.place,
          text: grandTotal.value,
          before: other.earlier.grandTotal ?? '',
          after: grandTotal.value,
        },
      ],
      logOdds: 3.5,
    });
  },
});
