import type { Document } from '../../document/document.ts';
import type { ExtractedInvoice, Field } from '../../extraction/extraction.ts';
import {
  absolute,
  compare,
  type Decimal,
  isNear,
  minus,
  roundTo,
  sumOf,
  times,
} from '../../money/decimal.ts';
import { defineRule } from '../rule.ts';
import { isZero, possibleExtras, printed, printedAmount } from '../support/amounts.ts';
import { printedLines } from '../support/lines.ts';
import { evidenceOf, fitToReading, readingOf } from '../support/reading.ts';
import { taxNamesIn } from '../support/tax-names.ts';

const HUNDREDTH = '0.01' as Decimal;

/** Rate times base is not the tax. */
export const taxMismatch = defineRule({
  id: 'tax-mismatch',
  family: 'arithmetic',
  severity: 'CRITICAL',
  title: 'Tax is calculated wrongly',
  about:
    'Tax rate times its base must give the tax amount, whether tax is added to the prices or included in them.',
  why: 'The tax follows from rate and base; who changes a net amount has to know to change the tax too.',
  falsePositives: 'Several rates of which only one was recognised; goods free of tax among taxed ones.',
  source: 'EN 16931 BR-CO-17.',
  logOdds: 2,
  appliesTo: ({ invoice }) =>
    claimOf(invoice) ? null : 'Not exactly one tax rate with its amount was found.',
  evaluate: ({ document, invoice }) => {
    const claim = claimOf(invoice);
    if (!claim || claim.bases.length === 0) return null;
    const tolerance = sumOf(['0.03' as Decimal, times(`${invoice.lines.length}` as Decimal, HUNDREDTH)]);
    const fits = (base: Decimal) =>
      isNear(times(times(base, claim.rate), HUNDREDTH), claim.amount, tolerance);
    if (claim.bases.some(fits) || (isSalesTax(document, invoice) && isTooLow(claim))) return null;
    const [base] = claim.bases;
    if (base === undefined) return null;
    return fitToReading(readingOf(document, claim.fields), {
      severity: 'CRITICAL',
      explanation: `${claim.rate} % of ${base} is ${roundTo(times(times(base, claim.rate), HUNDREDTH), 2)}, but ${claim.amount} is printed as tax. Ask the seller how the tax was calculated.`,
      evidence: evidenceOf(claim.fields),
      logOdds: 2,
    });
  },
});

/** Sales taxes spare food and services: a tax on part of the lines is lower than one on all of them, never higher. */
function isSalesTax(document: Document, { fields }: ExtractedInvoice): boolean {
  if (['USD', 'CAD'].includes(fields.currency?.value ?? '')) return true;
  return printedLines(document).some(({ text }) => taxNamesIn(text).some(({ name }) => name === 'Sales tax'));
}

function isTooLow({ bases, rate, amount }: TaxClaim): boolean {
  return bases.some((base) => compare(absolute(amount), absolute(times(times(base, rate), HUNDREDTH))) <= 0);
}

interface TaxClaim {
  readonly rate: Decimal;
  readonly amount: Decimal;
  /** Amounts that the tax may have been taken on, the likeliest first. */
  readonly bases: readonly Decimal[];
  readonly fields: readonly Field[];
}

function claimOf(invoice: ExtractedInvoice): TaxClaim | null {
  const [rateField, amountField] = rateAndAmount(invoice);
  const rate = printed(rateField);
  const amount = printed(amountField);
  if (!rateField || !amountField || rate === null || amount === null || isZero(rate)) return null;
  return { rate, amount, bases: basesOf(invoice, amount), fields: [rateField, amountField] };
}

/** The only rate of the invoice with its amount; nothing when there are several. */
function rateAndAmount(invoice: ExtractedInvoice): readonly [Field | undefined, Field | undefined] {
  if (invoice.taxes.length > 1) return [undefined, undefined];
  const [row] = invoice.taxes;
  return [row?.rate ?? invoice.fields.taxRate, row?.amount ?? invoice.fields.taxTotal];
}

function basesOf(invoice: ExtractedInvoice, tax: Decimal): readonly Decimal[] {
  const total = printedAmount(invoice, 'grandTotal');
  const stated = [printed(invoice.taxes[0]?.base), printedAmount(invoice, 'netTotal')];
  const starts = [...stated, total === null ? null : minus(total, tax)].filter((value) => value !== null);
  const extras = possibleExtras(invoice);
  return [...starts, ...starts.flatMap((start) => extras.map((extra) => sumOf([start, extra])))];
}
