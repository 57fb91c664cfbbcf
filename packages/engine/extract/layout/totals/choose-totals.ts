import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Findings } from '../findings.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { grandCandidates } from './grand-candidates.ts';
import { NET_TOTAL, TAX_TOTAL } from './label-weights.ts';
import { labelAmounts, type LabelledAmount } from './labelled-amount.ts';
import { chooseSideAmounts } from './side-amounts.ts';
import { withSupport } from './support.ts';
import { paidByTender } from './tender.ts';
import type { ChosenTotal, Totals } from './totals.ts';

/** What else the document says about its amounts. */
export interface TotalsContext {
  readonly kind: DocumentKind;
  /** Sums of the line items that could be read, in hundredths. */
  readonly lineSums: readonly number[];
  /** Quantities, prices and totals of line items: "Transport 69.50" in the table is no charge beside the total. */
  readonly itemAmounts: ReadonlySet<Amount>;
}

/**
 * Chooses total, net and tax together, so that they agree with each other and with what else is printed: net and tax add up to
 * the total, cash less change is the total, the lines sum up to net or total. Only printed amounts are chosen.
 */
export function chooseTotals(findings: Findings, context: TotalsContext): Totals {
  const labelled = labelAmounts(findings);
  const evidence = { labelled, tender: paidByTender(findings, labelled), lineSums: context.lineSums };
  const grand = withSupport(grandCandidates(findings, context.kind, evidence), findings, evidence);
  const nets = [...candidatesFor(labelled, NET_TOTAL), null];
  const taxes = [...candidatesFor(labelled, TAX_TOTAL), null];
  const pairs = { nets, taxes, allTaxes: sumOfTaxes(labelled) };
  const first = bestTriple(grand, pairs);
  const best =
    first && !hasPlausibleTax(first)
      ? bestTriple([first.total], { ...pairs, taxes: plausible(taxes, first.total) })
      : first;
  const beside = labelled.filter((one) => !context.itemAmounts.has(one.amount));
  return toTotals(best, pairs.allTaxes, chooseSideAmounts(beside, best?.total.amount ?? null));
}

interface Pairs {
  readonly nets: readonly (Candidate | null)[];
  readonly taxes: readonly (Candidate | null)[];
  /** Hundredths of all taxes together where several rates are printed without their sum; 0 for one rate. */
  readonly allTaxes: number;
}

/** The sum of the taxes that stand on rows of their own. */
function sumOfTaxes(labelled: readonly LabelledAmount[]): number {
  const totals = new Set(labelled.filter((one) => one.relation === 'past').map((one) => one.amount));
  const rows = labelled.filter(
    (one) =>
      one.meaning === 'taxTotal' && one.relation === 'right' && one.shared === 1 && !totals.has(one.amount),
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

function toTotals(best: Triple | null, allTaxes: number, side: Totals['chosen']): Totals {
  if (!best) return { chosen: side, addsUp: false };
  const { total, net, tax } = best;
  const pair = net && tax ? net.amount.cents + tax.amount.cents : null;
  const chosen = {
    ...side,
    grandTotal: toChosen(total),
    ...(net && (net.meaning !== 'total' || isRealSum(best, allTaxes)) ? { netTotal: toChosen(net) } : {}),
    ...(tax ? { taxTotal: toChosen(tax) } : {}),
  };
  return { chosen, addsUp: pair !== null && Math.abs(pair - total.amount.cents) <= 2 };
}

/** Whether a tax that is not zero, or the taxes of all rates, make the difference between net and total: then even a bare "sum" is the net. */
function isRealSum({ total, net, tax }: Triple, allTaxes: number): boolean {
  const cents = tax?.amount.cents ?? allTaxes;
  if (!net || cents === 0) return false;
  return Math.abs(net.amount.cents + cents - total.amount.cents) <= 2;
}

function toChosen({ amount, meaning, points }: Candidate): ChosenTotal {
  return { amount, meaning, strength: points };
}
