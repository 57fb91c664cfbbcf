import { absolute, compare, type Decimal, minus, times, toDecimal } from '../../money/decimal.ts';
import type { ApprovalLimit } from '../../verification/history.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { daysBetween } from '../support/days.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** A total in the uppermost part below the limit, as a share of it, is just below. */
const JUST_BELOW = '0.05' as Decimal;
/** So many papers of one seller, this one included, are a pattern. */
const PATTERN_FROM = 3;
const PATTERN_DAYS = 90;

/** A total that just stays below the amount that two people must approve. */
export const justBelowLimit = defineRule({
  id: 'just-below-limit',
  family: 'history',
  severity: 'INFO',
  title: 'Just below the limit for a second approval',
  about:
    'The total lies at most five per cent below the amount from which two people of the organization must approve. One is information; three of one seller within ninety days weigh a little.',
  why: 'Who knows the limit keeps amounts below it, or splits them, so that a single person decides.',
  falsePositives: 'Prices that happen to lie there; a regular fee of that size.',
  source: 'Structuring below approval limits in the ACFE Fraud Examiners Manual (billing schemes).',
  logOdds: 0.5,
  appliesTo: ({ context: { records }, invoice: { fields } }) => {
    const limit = records?.approvalLimit ?? null;
    if (limit === null) return 'The organization has no limit for a second approval.';
    if (!fields.grandTotal) return 'The total was not found.';
    return isOfCurrency(limit, fields.currency?.value ?? null)
      ? null
      : 'The total is in another currency than the limit.';
  },
  evaluate: (input) => {
    const { grandTotal } = input.invoice.fields;
    const limit = input.context.records?.approvalLimit ?? null;
    if (!grandTotal || limit === null || !isJustBelow(toDecimal(grandTotal.value), limit)) return null;
    const count = 1 + othersBelow(input, limit);
    const isPattern = count >= PATTERN_FROM;
    const told = `The total ${grandTotal.value} is just below ${limit.amount}, from which two people must approve`;
    return fitToReading(readingOf(input.document, [grandTotal]), {
      severity: 'INFO',
      explanation: isPattern
        ? `${told}, and so are ${count - 1} others of this seller within ${PATTERN_DAYS} days. Check whether one order was split.`
        : `${told}. Check whether one order was split.`,
      evidence: evidenceOf([grandTotal]),
      logOdds: isPattern ? 0.5 : 0,
    });
  },
});

function isOfCurrency({ currency }: ApprovalLimit, own: string | null): boolean {
  return currency === null || currency === own;
}

function isJustBelow(total: Decimal | null, { amount }: ApprovalLimit): boolean {
  if (total === null) return false;
  const missing = minus(amount, absolute(total));
  return compare(missing, '0' as Decimal) > 0 && compare(missing, times(amount, JUST_BELOW)) <= 0;
}

/** Other papers of the seller that are just below too, each once. */
function othersBelow(input: RuleInput, limit: ApprovalLimit): number {
  const own = input.invoice.fields.invoiceDate?.value ?? '';
  const others = compareWithEarlier(input)
    .filter(({ seller, isSameFile, number }) => seller === 'same' && !isSameFile && number !== 'same')
    .map(({ earlier }) => earlier)
    .filter(
      ({ grandTotal, currency }) =>
        isOfCurrency(limit, currency) && isJustBelow(toDecimal(grandTotal ?? ''), limit),
    )
    .filter(({ invoiceDate }) => Math.abs(daysBetween(invoiceDate ?? '', own) ?? Infinity) <= PATTERN_DAYS);
  return new Set(others.map(({ invoiceNumber, invoiceDate }) => JSON.stringify([invoiceNumber, invoiceDate])))
    .size;
}
