import type { Document } from '../../document/document.ts';
import type { ExtractedInvoice, Field, FieldName, LineItem } from '../../extraction/extraction.ts';
import { type Decimal, isNear, minus, sumOf } from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { allowancesOf, isExplained, printed, printedAmount } from '../support/amounts.ts';
import { amountsOnPages, isPairOfPrinted, isPrintedSomewhere } from '../support/printed-amounts.ts';
import { evidenceOf, readingOf } from '../support/reading.ts';
import { rowText } from '../support/rows.ts';
import { amountsBetween } from '../support/rows-between.ts';

/** Lines of one invoice that are added up. */
const MOST_LINES = 300;
/** Of more sums that are printed, most are so by accident. */
const MOST_PRINTED_SUMS = 3;

/** Names of sums that are carried over to the next page. */
const CARRIED =
  /übertrag|carried (?:over|forward)|brought forward|\bà reporter\b|\breport(?:é)?\b.{0,12}page|riporto|suma y sigue|transporte|transport van/i;
/** Opening hours end in numbers that look like amounts. */
const HOURS = /\d{1,2}[.:]\d{2}\s?(?:-|–|bis|to|à|a)\s?\d{1,2}[.:]\d{2}/u;

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
  appliesTo: ({ document, invoice }) => {
    const totals = lineTotals(invoice);
    if (totals.length === 0 || invoice.lines.some((line) => printed(line.lineTotal) === null))
      return 'Not every line has a total.';
    if (totals.some(({ field }) => HOURS.test(rowText(document, field.place))))
      return 'Some of what was read as lines are opening hours.';
    return TARGETS.some((name) => printedAmount(invoice, name) !== null)
      ? null
      : 'No sum to compare with was found.';
  },
  evaluate: ({ document, invoice }) => {
    const totals = lineTotals(invoice);
    const sum = sumOf(totals.map((total) => total.amount));
    const allowances = allowancesOf(invoice);
    const targets = sumsToMeet(invoice);
    const sums = prefixSums(totals.map((total) => total.amount));
    if (targets.some((target) => sums.some((prefix) => isExplained(target, prefix, allowances)))) return null;
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

/** A sum that goes over to the next page is no line: it is that of the lines above. A line of that name with another amount is for transport. */
function isCarried({ description }: LineItem, amount: Decimal, above: readonly LineTotal[]): boolean {
  const isNamed = CARRIED.test(description?.value.slice(0, 80) ?? '');
  return isNamed && isNear(amount, sumOf(above.map((total) => total.amount)), '0.02' as Decimal);
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
  const read = totals.map(({ amount }) => amount);
  const { all, inColumn } = amountsBetween(document, last, target.place);
  return [all, inColumn].some((unread) =>
    unread.some((_, index) =>
      isNear(sumOf([...read, ...unread.slice(0, index + 1)]), wanted, '0.02' as Decimal),
    ),
  );
}

function lineTotals(invoice: ExtractedInvoice): readonly LineTotal[] {
  const totals: LineTotal[] = [];
  for (const line of invoice.lines) {
    const amount = printed(line.lineTotal);
    if (!line.lineTotal || amount === null || isCarried(line, amount, totals)) continue;
    totals.push({ field: line.lineTotal, amount });
  }
  return totals;
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
