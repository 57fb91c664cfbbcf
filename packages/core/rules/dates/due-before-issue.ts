import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { daysBetween, swappedTogether } from '../support/days.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Due before it was written. */
export const dueBeforeIssue = defineRule({
  id: 'due-before-issue',
  family: 'dates',
  severity: 'CRITICAL',
  title: 'Due before it was issued',
  about: 'Payment cannot be due before the invoice exists. Both readings of a numeric date are tried.',
  why: 'A changed invoice date leaves the due date behind; no program computes a due date in the past.',
  falsePositives: 'Payments in advance that name the day of payment as due date.',
  source: 'Order of dates; EN 16931 BT-2 and BT-9.',
  logOdds: 3,
  appliesTo: needsFields('invoiceDate', 'dueDate'),
  evaluate: ({ document, invoice }) => {
    const { invoiceDate, dueDate } = invoice.fields;
    if (!invoiceDate || !dueDate) return null;
    const days = daysBetween(invoiceDate.value, dueDate.value);
    const swapped = swappedTogether(invoiceDate, dueDate);
    if (days === null || days >= 0) return null;
    if (swapped !== null && (daysBetween(...swapped) ?? 0) >= 0) return null;
    const fields = [invoiceDate, dueDate];
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `Issued on ${invoiceDate.value} but due on ${dueDate.value}, ${-days} days earlier. Ask the seller which date is wrong.`,
      evidence: evidenceOf(fields),
      logOdds: 3,
    });
  },
});
