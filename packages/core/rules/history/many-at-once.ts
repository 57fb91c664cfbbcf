import { duplicateKindsOf } from '../../duplicates/duplicate-kinds.ts';
import { defineRule, type RuleInput } from '../rule.ts';
import { daysBetween } from '../support/days.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';

const WEEK_DAYS = 7;
/** A seller's pace is known after so many days. */
const KNOWN_AFTER_DAYS = 56;
/** Fewer papers in a week are no crowd. */
const FEWEST = 4;
/** So many times the busiest week until now. */
const TIMES = 3;

/** A seller bills far more often than it used to. */
export const manyAtOnce = defineRule({
  id: 'many-at-once',
  family: 'history',
  severity: 'INFO',
  title: 'Far more papers of this seller than usual',
  about:
    'Counts the papers of the seller that are dated in the seven days up to this one, and compares them with its busiest week before. At least four, and three times as many as ever, are worth a look. The seller must be known for eight weeks.',
  why: 'Splitting one amount into many, and inventing one paper after the other once the first was paid, both come in a crowd.',
  falsePositives: 'The end of a project; a season; bills that were held back.',
  source: 'Velocity checks; each seller is compared with itself only.',
  logOdds: 0.3,
  appliesTo: (input) => {
    if (!input.invoice.fields.invoiceDate) return 'The date was not found.';
    return daysBefore(input).some((days) => days >= KNOWN_AFTER_DAYS)
      ? null
      : 'The seller is not known for long enough.';
  },
  evaluate: (input) => {
    const { invoiceDate } = input.invoice.fields;
    const days = daysBefore(input);
    const now = 1 + days.filter((day) => day < WEEK_DAYS).length;
    const usual = busiestWeek(days.filter((day) => day >= WEEK_DAYS));
    if (!invoiceDate || now < FEWEST || now < TIMES * usual) return null;
    return fitToReading(readingOf(input.document, [invoiceDate]), {
      severity: 'INFO',
      explanation: `It is number ${now} of this seller within a week, where at most ${usual} came in any week before. Compare them with the orders.`,
      evidence: evidenceOf([invoiceDate]),
      logOdds: 0.3,
    });
  },
});

/** How many days before this paper the other papers of the seller are dated, each paper once; later ones are left out. */
function daysBefore(input: RuleInput): readonly number[] {
  const own = input.invoice.fields.invoiceDate?.value ?? '';
  const others = compareWithEarlier(input).filter(
    (other) => other.seller === 'same' && duplicateKindsOf(other).length === 0,
  );
  const papers = new Map(
    others.map(({ earlier: { invoiceNumber, invoiceDate, grandTotal } }) => [
      JSON.stringify([invoiceNumber, invoiceDate, grandTotal]),
      daysBetween(invoiceDate ?? '', own),
    ]),
  );
  return [...papers.values()].filter((days) => days !== null).filter((days) => days >= 0);
}

function busiestWeek(days: readonly number[]): number {
  const weeks = Map.groupBy(days, (day) => Math.floor(day / WEEK_DAYS));
  return Math.max(0, ...[...weeks.values()].map(({ length }) => length));
}
