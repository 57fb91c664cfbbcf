import type { EarlierDocument } from '../../verification/history.ts';
import { defineRule } from '../rule.ts';
import { daysBetween } from '../support/days.ts';
import { compareWithEarlier } from '../support/earlier.ts';
import { fitToReading, readingOf } from '../support/reading.ts';

/** Invoices of one day are not always written in their order; of one month they are. */
const FEWEST_DAYS = 30;
/** So many earlier numbers must follow the order before one that does not is worth a word. */
const FEWEST_IN_ORDER = 3;

/** A later invoice has a lower number. */
export const numberOutOfOrder = defineRule({
  id: 'number-out-of-order',
  family: 'history',
  severity: 'INFO',
  title: 'The number does not fit the seller’s earlier ones',
  about:
    'Sellers count their invoices up. Where at least three earlier numbers of one form and year do so, a lower number a month later, or a higher one a month before, is worth a look.',
  why: 'Who makes up an invoice guesses its number.',
  falsePositives:
    'Sellers that count for each customer, or anew each month or quarter; copies of old invoices.',
  source: 'Directive 2006/112/EC, art. 226 (2): sequential numbers.',
  logOdds: 0.7,
  appliesTo: ({ context, invoice: { fields } }) =>
    context.earlier.length >= FEWEST_IN_ORDER && fields.invoiceNumber && fields.invoiceDate
      ? null
      : 'There are too few earlier documents, or no number and date to compare.',
  evaluate: (input) => {
    const { invoiceNumber, invoiceDate } = input.invoice.fields;
    const own = invoiceNumber && invoiceDate ? stepOf(invoiceNumber.value, invoiceDate.value) : null;
    if (own === null || !invoiceNumber || !invoiceDate) return null;
    const steps = compareWithEarlier(input)
      .filter(({ seller, number }) => seller === 'same' && number === 'different')
      .flatMap(({ earlier }) => toStep(earlier) ?? [])
      .filter((step) => step.form === own.form);
    const wrong = steps.find((step) => contradicts(own, step));
    if (!wrong || steps.length < FEWEST_IN_ORDER || !isInOrder(steps)) return null;
    return fitToReading(readingOf(input.document, [invoiceNumber, invoiceDate]), {
      severity: 'INFO',
      explanation: `Number ${invoiceNumber.value} of ${invoiceDate.value} does not follow ${wrong.text} of ${wrong.day}. Compare it with the seller’s other invoices.`,
      evidence: [{ place: invoiceNumber.place, text: invoiceNumber.value, before: wrong.text }],
      logOdds: 0.7,
    });
  },
});

interface Step {
  readonly text: string;
  readonly day: string;
  /** What stands around the counter (letters, year, length), with the year of the day where the number names none. */
  readonly form: string;
  readonly count: number;
}

function toStep({ invoiceNumber, invoiceDate }: EarlierDocument): Step | null {
  return invoiceNumber === null || invoiceDate === null ? null : stepOf(invoiceNumber, invoiceDate);
}

/**
 * The counter is the last run of digits, without the year in front of it: "RE-2026-0017". Many sellers start anew each January, so
 * numbers of two years are never compared.
 */
function stepOf(number: string, day: string): Step | null {
  const bare = number.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const match = /^(\D{0,20})(20\d\d)?(\d{2,9})$/.exec(bare);
  if (!match) return null;
  const [, front = '', year, digits = ''] = match;
  const form = `${front}${year ?? `(${day.slice(0, 4)})`}#${digits.length}`;
  return { text: number, day, form, count: Number(digits) };
}

function contradicts(a: Step, b: Step): boolean {
  const days = daysBetween(a.day, b.day);
  if (days === null || Math.abs(days) < FEWEST_DAYS) return false;
  return Math.sign(b.count - a.count) === -Math.sign(days);
}

function isInOrder(steps: readonly Step[]): boolean {
  return steps.every((a) => steps.every((b) => !contradicts(a, b)));
}
