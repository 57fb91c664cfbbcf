import type { Document } from '../../document/document.ts';
import type { ExtractedInvoice, Field, FieldName, LineItem } from '../../extraction/extraction.ts';
import { type Decimal, isNear, minus, sumOf } from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { isExplained, possibleExtras, printed, printedAmount } from '../support/amounts.ts';
import { amountsOnPages, isPairOfPrinted, isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, readingOf } from '../support/reading.ts';
import { amountsBetween } from '../support/rows-between.ts';

/** Lines of one invoice that are added up. */
const MOST_LINES = 300;
/** Of more sums that are printed, most are so by accident. */
const MOST_PRINTED_SUMS = 3;

/** Names of sums that are carried over to the next page. */
const CARRIED =
  /übertrag|carried (?:over|forward)|brought forward|\bà reporter\b|\breport(?:é)?\b.{0,12}page|riporto|suma y sigue|transporte|transport van/i;

const TARGETS: readonly FieldName[] = ['netTotal', 'grandTotal', 'amountDue'];

/** The lines do not make the sum under them. */
export const linesSumMismatch = defineRule({
  id: 'lines-sum-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Lines do not add up',
  about:
    'The line totals must give the net sum or the total, with discounts, shipping and charges counted either way.',
  why: 'Changing a sum is easy, changing all lines to fit is work: forgers leave one of them as it was.',
  falsePositives: 'A row of the table that was not recognised; sub-totals that were read as rows.',
  source: 'EN 16931 BR-CO-10.',
  logOdds: 2,
  appliesTo: ({ invoice }) => {
    const totals = lineTotals(invoice);
    const lines = invoice.lines.filter((line) => !isCarried(line));
    if (totals.length === 0 || totals.length < lines.length) return 'Not every line has a total.';
    return TARGETS.some((name) => printedAmount(invoice, name) !== null)
      ? null
      : 'No sum to compare with was found.';
  },
  evaluate: ({ document, invoice }) => {
    const totals = lineTotals(invoice);
    const sum = sumOf(totals.map((total) => total.amount));
    const extras = possibleExtras(invoice);
    const targets = sumsToMeet(invoice);
    const sums = prefixSums(totals.map((total) => total.amount));
    if (targets.some((target) => sums.some((prefix) => isExplained(target, prefix, extras)))) return null;
    const ends = [sum, ...printedSums(document, sums)];
    const gaps = targets.flatMap((target) => ends.map((end) => minus(target, end)));
    if (gaps.some((gap) => isPrintedSomewhere(gap, document) || isPairOfPrinted(gap, document))) return null;
    const target = invoice.fields.netTotal ?? invoice.fields.grandTotal;
    if (!target || areRowsMissing(document, totals, target)) return null;
    const fields = [...totals.map((total) => total.field), target];
    // On recognised text a row that was not seen is far likelier than a changed one.
    if (readingOf(document, fields) !== 'exact') return null;
    return {
      severity: 'CRITICAL',
      explanation: `The ${totals.length} lines add up to ${sum}, but ${target.value} is printed below them. Compare the lines with the order.`,
      evidence: evidenceOf([target]),
    };
  },
});

/** A sum that goes over to the next page is no line: it holds those above it. */
function isCarried({ description }: LineItem): boolean {
  return CARRIED.test(description?.value.slice(0, 80) ?? '');
}

interface LineTotal {
  readonly field: Field;
  readonly amount: Decimal;
}

/** Sums of the first rows that are printed themselves: what follows such a sum are totals and not lines. */
function printedSums(document: Document, sums: readonly Decimal[]): readonly Decimal[] {
  const onPages = new Set(amountsOnPages(document).map((amount) => sumOf([amount])));
  return sums
    .slice(1, -1)
    .filter((sum) => onPages.has(sum))
    .slice(0, MOST_PRINTED_SUMS);
}

/** Whether rows right under the last line, which were not read as lines, make up what is missing. */
function areRowsMissing(document: Document, totals: readonly LineTotal[], target: Field): boolean {
  const last = totals.at(-1)?.field.place ?? null;
  const wanted = printed(target);
  if (last === null || target.place === null || wanted === null) return false;
  const unread = amountsBetween(document, last, target.place);
  return unread.some((_, index) => {
    const all = [...totals.map(({ amount }) => amount), ...unread.slice(0, index + 1)];
    return isNear(sumOf(all), wanted, '0.02' as Decimal);
  });
}

function lineTotals(invoice: ExtractedInvoice): readonly LineTotal[] {
  return invoice.lines.flatMap((line) => {
    const { lineTotal } = line;
    const amount = printed(lineTotal);
    return lineTotal && amount !== null && !isCarried(line) ? [{ field: lineTotal, amount }] : [];
  });
}

/** Sums of the first lines, of the first two and so on: the rows of the totals may have been read as lines too. */
function prefixSums(amounts: readonly Decimal[]): readonly Decimal[] {
  return amounts.slice(0, MOST_LINES).map((_, index) => sumOf(amounts.slice(0, index + 1)));
}

/** Sums that honest lines give: net, total, amount due, and the total without tax. */
function sumsToMeet(invoice: ExtractedInvoice): readonly Decimal[] {
  const direct = TARGETS.map((name) => printedAmount(invoice, name)).filter((amount) => amount !== null);
  const tax = printedAmount(invoice, 'taxTotal');
  return tax === null ? direct : [...direct, ...direct.map((amount) => minus(amount, tax))];
}
