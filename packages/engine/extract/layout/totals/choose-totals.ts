import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import { type Amount, isMoney } from '../amounts/amount.ts';
import type { Findings } from '../findings.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { INVOICE_TOTAL, NET_TOTAL, RECEIPT_TOTAL, TAX_TOTAL } from './label-weights.ts';
import { labelAmounts, type LabelledAmount } from './labelled-amount.ts';
import { chooseSideAmounts } from './side-amounts.ts';
import type { ChosenTotal, Totals } from './totals.ts';

/** What else the document says about its amounts. */
export interface TotalsContext {
  readonly kind: DocumentKind;
  /** Sums of the line items that could be read, in hundredths. */
  readonly lineSums: readonly number[];
  /** Prices and totals of line items: "Transport 69.50" in the table is no charge beside the total. */
  readonly itemAmounts: ReadonlySet<Amount>;
}

/**
 * Chooses total, net and tax together, so that they agree with each other and with what else is printed: net and tax add up to
 * the total, cash less change is the total, the lines sum up to net or total. Only printed amounts are chosen.
 */
export function chooseTotals(findings: Findings, context: TotalsContext): Totals {
  const labelled = labelAmounts(findings);
  const grand = withSupport(
    grandCandidates(findings, labelled, context),
    supportOf(findings, labelled, context),
  );
  const nets = [...candidatesFor(labelled, NET_TOTAL), null];
  const taxes = [...candidatesFor(labelled, TAX_TOTAL), null];
  const pairs = { nets, taxes, allTaxes: sumOfTaxes(labelled) };
  const first = bestTriple(grand, pairs);
  const best =
    first && !hasPlausibleTax(first)
      ? bestTriple([first.total], { ...pairs, taxes: plausible(taxes, first.total) })
      : first;
  const beside = labelled.filter((one) => !context.itemAmounts.has(one.amount));
  return toTotals(best, chooseSideAmounts(beside, best?.total.amount ?? null));
}

interface Pairs {
  readonly nets: readonly (Candidate | null)[];
  readonly taxes: readonly (Candidate | null)[];
  /** Hundredths of all taxes together where several rates are printed without their sum; 0 for one rate. */
  readonly allTaxes: number;
}

/** The sum of the taxes that stand on rows of their own. */
function sumOfTaxes(labelled: readonly LabelledAmount[]): number {
  const rows = labelled.filter(
    (one) => one.meaning === 'taxTotal' && one.relation === 'right' && one.shared === 1,
  );
  return rows.length < 2 ? 0 : rows.reduce((sum, one) => sum + one.amount.cents, 0);
}

function bestTriple(totals: readonly Candidate[], { nets, taxes, allTaxes }: Pairs): Triple | null {
  let best: Triple | null = null;
  for (const total of totals) {
    for (const net of nets) {
      for (const tax of taxes) {
        const points =
          total.points + pointsOfPair(total, net, tax) + ratesPoints(total, net, tax ? 0 : allTaxes);
        if (best === null || points > best.points) best = { total, net, tax, points };
      }
    }
  }
  return best;
}

/** Base and tax of a breakdown may both stand under a tax label: they prove the total, but the larger is not the tax. */
function hasPlausibleTax({ tax, total }: Triple): boolean {
  return tax === null || isShareOf(tax, total);
}

function plausible(taxes: Pairs['taxes'], total: Candidate): Pairs['taxes'] {
  return taxes.filter((tax) => tax === null || isShareOf(tax, total));
}

interface Triple {
  readonly total: Candidate;
  readonly net: Candidate | null;
  readonly tax: Candidate | null;
  readonly points: number;
}

/** Points for net and tax beside a total: much when the three add up, a loss when they can not. */
function pointsOfPair(total: Candidate, net: Candidate | null, tax: Candidate | null): number {
  if (net && tax) return half(net) + half(tax) + sumPoints(total, net, tax);
  if (tax) return half(tax) + (isShareOf(tax, total) ? 0 : -3);
  if (!net) return 0;
  const isAbove = Math.abs(net.amount.cents) > Math.abs(total.amount.cents) + 1;
  return half(net) + (isAbove ? -1.5 : -0.4);
}

/** Points for a net that, with the taxes of all rates, comes to the total. */
function ratesPoints(total: Candidate, net: Candidate | null, allTaxes: number): number {
  if (!net || allTaxes === 0) return 0;
  return Math.abs(net.amount.cents + allTaxes - total.amount.cents) <= 2 ? 4 : 0;
}

function half({ points }: Candidate): number {
  return 0.5 * points;
}

function sumPoints(total: Candidate, net: Candidate, tax: Candidate): number {
  const off = Math.abs(net.amount.cents + tax.amount.cents - total.amount.cents);
  if (off <= 2) return tax.amount.cents === 0 ? 2.2 : 4;
  return off <= 5 ? 1.5 : -1.2;
}

/** Tax is less than a third of the total. */
function isShareOf(tax: Candidate, total: Candidate): boolean {
  return Math.abs(tax.amount.cents) * 3 <= Math.abs(total.amount.cents) + 2;
}

function grandCandidates(
  findings: Findings,
  labelled: readonly LabelledAmount[],
  { kind }: TotalsContext,
): Candidate[] {
  const found = candidatesFor(
    labelled,
    kind === 'receipt' || kind === 'unknown' ? RECEIPT_TOTAL : INVOICE_TOTAL,
  );
  if (found.length > 0) return found;
  const money = findings.rows.flatMap((row) => row.amounts.filter(isMoney));
  const largest = money.reduce<(typeof money)[number] | null>(
    (a, b) => (a === null || b.cents > a.cents ? b : a),
    null,
  );
  return largest ? [{ amount: largest, meaning: null, points: 0 }] : [];
}

/** Hundredths that something else in the document supports as a total, with points. */
function supportOf(
  findings: Findings,
  labelled: readonly LabelledAmount[],
  context: TotalsContext,
): Map<number, number> {
  const support = new Map<number, number>();
  const add = (cents: number, points: number) => support.set(cents, (support.get(cents) ?? 0) + points);
  const valuesOf = (meaning: string) =>
    unique(labelled.filter((one) => one.meaning === meaning).map((one) => one.amount.cents));
  const paid = unique([...valuesOf('cash'), ...valuesOf('paid'), ...valuesOf('card')]);
  for (const cents of unique(
    paid.flatMap((given) => valuesOf('change').map((change) => given - Math.abs(change))),
  ))
    add(cents, 2);
  for (const cents of valuesOf('card')) add(cents, 1);
  for (const cents of unique(roundedSums(labelled, valuesOf('rounding')))) add(cents, 1.6);
  for (const cents of unique(context.lineSums)) add(cents, 1);
  for (const [cents, count] of countOf(findings)) if (count > 1) add(cents, Math.min(3, count - 1) * 0.25);
  return support;
}

/** What totals become when the printed rounding is added to or taken from them. */
function roundedSums(labelled: readonly LabelledAmount[], roundings: readonly number[]): number[] {
  const totals = labelled
    .filter((one) => RECEIPT_TOTAL[one.meaning] !== undefined)
    .map((one) => one.amount.cents);
  return roundings
    .filter((rounding) => rounding !== 0 && Math.abs(rounding) <= 10)
    .flatMap((rounding) => totals.flatMap((total) => [total + rounding, total - rounding]))
    .filter((cents) => cents % 5 === 0);
}

function withSupport(candidates: readonly Candidate[], support: ReadonlyMap<number, number>): Candidate[] {
  const largest = Math.max(0, ...candidates.map((one) => one.amount.cents));
  return candidates.map((one) => {
    const extra = support.get(one.amount.cents) ?? 0;
    const nothing = one.amount.cents === 0 ? -3 : 0;
    const size = one.amount.cents === largest && one.meaning !== 'cash' ? 0.5 : 0;
    return { ...one, points: one.points + extra + nothing + size };
  });
}

function countOf(findings: Findings): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { amounts } of findings.rows) {
    for (const amount of amounts.filter(isMoney))
      counts.set(amount.cents, (counts.get(amount.cents) ?? 0) + 1);
  }
  return counts;
}

function toTotals(best: Triple | null, side: Totals['chosen']): Totals {
  if (!best) return { chosen: side, addsUp: false };
  const { total, net, tax } = best;
  const pair = net && tax ? net.amount.cents + tax.amount.cents : null;
  const chosen = {
    ...side,
    grandTotal: toChosen(total),
    ...(net && (net.meaning !== 'total' || isRealSum(best)) ? { netTotal: toChosen(net) } : {}),
    ...(tax ? { taxTotal: toChosen(tax) } : {}),
  };
  return { chosen, addsUp: pair !== null && Math.abs(pair - total.amount.cents) <= 2 };
}

/** Whether a tax that is not zero makes the difference between net and total: then even a bare "sum" is the net. */
function isRealSum({ total, net, tax }: Triple): boolean {
  if (!net || !tax || tax.amount.cents === 0) return false;
  return Math.abs(net.amount.cents + tax.amount.cents - total.amount.cents) <= 2;
}

function toChosen({ amount, meaning, points }: Candidate): ChosenTotal {
  return { amount, meaning, strength: points };
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}
