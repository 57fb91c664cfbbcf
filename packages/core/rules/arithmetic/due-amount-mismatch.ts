import { minus } from '../../money/decimal.ts';
import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { allowancesOf, isExplained, printedAmount } from '../support/amounts.ts';
import { isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** Total less payments is not the amount due. */
export const dueAmountMismatch = defineRule({
  id: 'due-amount-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Amount due does not fit the total',
  about:
    'The amount due must be the total less what was paid already, give or take rounding, and any one amount that is printed besides.',
  why: 'A raised amount due is what gets paid, while the total above it may still be the old one.',
  falsePositives: 'Two old balances that were carried over; cash discounts.',
  source: 'EN 16931 BR-CO-16.',
  logOdds: 1.5,
  appliesTo: needsFields('grandTotal', 'amountDue', 'paidAmount'),
  evaluate: ({ document, invoice }) => {
    const { grandTotal, amountDue, paidAmount } = invoice.fields;
    const total = printedAmount(invoice, 'grandTotal');
    const due = printedAmount(invoice, 'amountDue');
    const paid = printedAmount(invoice, 'paidAmount');
    if (!grandTotal || !amountDue || !paidAmount || total === null || due === null || paid === null)
      return null;
    const left = minus(total, paid);
    if (isExplained(due, total, allowancesOf(invoice))) return null;
    // An old balance, a deposit or a retention that was not understood.
    if (isPrintedSomewhere(minus(due, left), document)) return null;
    const fields = [grandTotal, paidAmount, amountDue];
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `Total ${total} less ${paid} paid is ${left}, but ${due} is asked for. Check what was paid.`,
      evidence: evidenceOf(fields),
      logOdds: 1.5,
    });
  },
});
