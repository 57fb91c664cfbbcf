import { type Decimal, toDecimal } from '../../money/decimal.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

/** So many different amounts tell how a seller bills. */
const FEWEST = 5;

/** A round total of a seller whose totals never are. */
export const roundUnlikeOthers = defineRule({
  id: 'round-unlike-others',
  family: 'history',
  severity: 'INFO',
  title: 'A round total, unlike the seller’s others',
  about:
    'The total is a multiple of a hundred, while none of at least five other totals of this seller is even a multiple of ten.',
  why: 'Amounts that were made up are often round; those that come from prices and tax rarely are.',
  falsePositives: 'Advance payments and flat rates.',
  source: 'Round-number tests of invoice audits; each seller is compared with itself only.',
  logOdds: 0.2,
  appliesTo: (input) => {
    if (!input.invoice.fields.grandTotal) return 'The total was not found.';
    return otherTotals(input).length >= FEWEST ? null : 'Too few other totals of this seller are known.';
  },
  evaluate: (input) => {
    const { grandTotal } = input.invoice.fields;
    const others = otherTotals(input);
    if (!grandTotal || !isMultipleOf(toDecimal(grandTotal.value), 2)) return null;
    if (others.some((other) => isMultipleOf(other, 1))) return null;
    return fitToReading(readingOf(input.document, [grandTotal]), {
      severity: 'INFO',
      explanation: `The total ${grandTotal.value} is round, while none of ${others.length} other totals of this seller is. Compare it with the order.`,
      evidence: evidenceOf([grandTotal]),
      logOdds: 0.2,
    });
  },
});

/** Different totals of the seller's other papers. */
function otherTotals(input: RuleInput): readonly Decimal[] {
  const totals = compareWithEarlier(input)
    .filter(({ seller, total }) => seller === 'same' && total === 'different')
    .map(({ earlier }) => toDecimal(earlier.grandTotal ?? ''));
  return [...new Set(totals)].filter((total) => total !== null);
}

/** Whether so many digits before the point are nought, and all behind it. */
function isMultipleOf(amount: Decimal | null, noughts: number): boolean {
  return amount !== null && new RegExp(`^-?[1-9]\\d{0,12}0{${noughts}}(?:\\.0+)?$`).test(amount);
}
