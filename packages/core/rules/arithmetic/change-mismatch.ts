import type { FieldName } from '../../extraction/extraction.ts';
import { absolute, compare, minus } from '../../money/decimal.ts';
import { needsFields } from '../gates.ts';
import { defineRule } from '../rule.ts';
import { allowancesOf, isExplained, printedAmount } from '../support/amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

const TOTALS: readonly FieldName[] = ['grandTotal', 'amountDue'];

/** Cash minus total is not the change. */
export const changeMismatch = defineRule({
  id: 'change-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Change does not fit the total',
  about: 'On a receipt, the cash given minus the total must be the change.',
  why: 'Whoever edits the total of a cash receipt often forgets the change, which is printed apart from it.',
  falsePositives: 'Payment in two ways; a misread digit.',
  source: 'Arithmetic of a cash payment.',
  logOdds: 2.5,
  appliesTo: needsFields('cashGiven', 'changeGiven', 'grandTotal'),
  evaluate: ({ document, invoice }) => {
    const { cashGiven, changeGiven, grandTotal } = invoice.fields;
    const cash = printedAmount(invoice, 'cashGiven');
    const change = printedAmount(invoice, 'changeGiven');
    if (!cashGiven || !changeGiven || !grandTotal || cash === null || change === null) return null;
    const paid = minus(absolute(cash), absolute(change));
    const totals = TOTALS.map((name) => printedAmount(invoice, name)).filter((amount) => amount !== null);
    const allowances = allowancesOf(invoice);
    if (totals.length === 0 || totals.some((total) => isExplained(paid, total, allowances))) return null;
    // A total that equals the cash was taken from the wrong row.
    if (totals.some((total) => compare(absolute(total), absolute(cash)) === 0)) return null;
    const fields = [cashGiven, changeGiven, grandTotal];
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `Cash ${cash} less change ${change} is ${paid}, but the total says ${grandTotal.value}. Ask for the payment slip.`,
      evidence: evidenceOf(fields),
      logOdds: 2.5,
    });
  },
});
