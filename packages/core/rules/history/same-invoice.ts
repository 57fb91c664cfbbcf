import { duplicateKindsOf } from '../../duplicates/duplicate-kinds.ts';
import { defineRule } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';

/** The same invoice came before in another file. */
export const sameInvoice = defineRule({
  id: 'same-invoice',
  family: 'history',
  severity: 'CRITICAL',
  title: 'This invoice was handed in before',
  about:
    'Number and seller equal those of an earlier document, and the amount does not differ: the same invoice in a new scan or file. Recurring invoices have new numbers and pass.',
  why: 'A second scan or copy hides from a comparison of bytes that it was paid already.',
  falsePositives: 'Reminders and second copies sent by the seller.',
  source: 'Duplicate invoice controls; numbers are unique per seller (Directive 2006/112/EC, art. 226).',
  logOdds: 1.8,
  appliesTo: ({ context, invoice }) =>
    context.earlier.length > 0 && invoice.fields.invoiceNumber
      ? null
      : 'There is no earlier document or no number to compare.',
  evaluate: (input) => {
    const twin = compareWithEarlier(input).find((other) => duplicateKindsOf(other).includes('same-number'));
    if (!twin) return null;
    const number = input.invoice.fields.invoiceNumber;
    return {
      severity: 'CRITICAL',
      explanation: `Number ${number?.value ?? ''} came before as ${twin.earlier.reference}. A second copy is no forgery; make sure that it is not paid twice.`,
      evidence: [{ place: number?.place ?? null, text: number?.value ?? '', before: twin.earlier.reference }],
    };
  },
});
