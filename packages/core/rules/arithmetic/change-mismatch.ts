import type { ExtractedInvoice, Field, FieldName } from '../../extraction/extraction.ts';
import { absolute, compare, type Decimal, minus } from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { allowancesOf, isExplained, isZero, printed, printedAmount } from '../support/amounts.ts';
import { isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

const TOTALS: readonly FieldName[] = ['grandTotal', 'amountDue'];

/** What was paid by hand does not fit the total. */
export const changeMismatch = defineRule({
  id: 'change-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Change does not fit the total',
  about:
    'On a receipt, the money given minus the change must be the total; without change, the cash must not be less than the total.',
  why: 'Whoever edits the total of a cash receipt often forgets cash and change, which are printed apart from it.',
  falsePositives: 'Payment in two ways of which one was not recognised; a misread digit.',
  source: 'Arithmetic of a cash payment.',
  logOdds: 2.5,
  appliesTo: ({ invoice }) => (paymentOf(invoice) ? null : 'The values to compare were not found.'),
  evaluate: ({ document, invoice }) => {
    const payment = paymentOf(invoice);
    if (payment === null) return null;
    const { kept, total, fields } = payment;
    const totals = TOTALS.map((name) => printedAmount(invoice, name)).filter((amount) => amount !== null);
    const allowances = allowancesOf(invoice);
    if (totals.some((one) => isExplained(kept, one, allowances))) return null;
    // A total that equals the money given was taken from the wrong row.
    if (totals.some((one) => compare(absolute(one), payment.given) === 0)) return null;
    if (payment.change === null && !isTooLittle(payment)) return null;
    // The rest may have been paid in another way.
    if (payment.change === null && isPrintedSomewhere(minus(total, kept), document)) return null;
    return fitToReading(readingOf(document, fields), {
      severity: 'CRITICAL',
      explanation: `${inWords(payment)}, but the total says ${total}. Ask for the payment slip.`,
      evidence: evidenceOf(fields),
      logOdds: 2.5,
    });
  },
});

/** A payment by hand, all amounts without sign. */
interface Payment {
  readonly given: Decimal;
  /** `null` where none was given, or none is printed. */
  readonly change: Decimal | null;
  /** What the seller kept: the money given less the change. */
  readonly kept: Decimal;
  readonly total: Decimal;
  readonly fields: readonly Field[];
}

/** The payment as printed; `null` when it can not be compared with the total. */
function paymentOf(invoice: ExtractedInvoice): Payment | null {
  const { grandTotal } = invoice.fields;
  const total = printedAmount(invoice, 'grandTotal');
  const hand = handedOver(invoice);
  if (!grandTotal || total === null || hand === null) return null;
  const { given, change } = hand;
  return {
    ...hand,
    kept: change === null ? given : minus(given, change),
    total,
    fields: [...hand.fields, grandTotal],
  };
}

/** The money given with its change: what is called cash, or anything on which change came back. */
function handedOver({ fields }: ExtractedInvoice): Pick<Payment, 'given' | 'change' | 'fields'> | null {
  const cash = printed(fields.cashGiven);
  const paid = printed(fields.paidAmount);
  const back = printed(fields.changeGiven);
  const change = back === null ? null : absolute(back);
  const named = (...names: readonly (Field | undefined)[]) => names.filter((field) => field !== undefined);
  if (cash !== null)
    return { given: absolute(cash), change, fields: named(fields.cashGiven, fields.changeGiven) };
  if (paid === null || change === null || isZero(change)) return null;
  return { given: absolute(paid), change, fields: named(fields.paidAmount, fields.changeGiven) };
}

/** Less money than the total. More of it only says that the change was not printed. */
function isTooLittle({ given, total }: Payment): boolean {
  return compare(given, absolute(total)) < 0;
}

function inWords({ given, change, kept }: Payment): string {
  return change === null ? `Only ${given} was given` : `${given} given less change ${change} is ${kept}`;
}
