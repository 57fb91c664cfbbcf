import { isMoney } from '../amounts/amount.ts';
import type { Findings } from '../findings.ts';
import type { Candidate } from './candidates.ts';
import { RECEIPT_TOTAL, TOTALS } from './label-weights.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { MAX_CASH_ROUNDING, roundingsOf } from './tender.ts';

/** What else in the document speaks for a total. */
export interface Evidence {
  readonly labelled: readonly LabelledAmount[];
  /** Hundredths that the money given less the change leaves, with points. */
  readonly tender: ReadonlyMap<number, number>;
  /** Sums of the line items, in hundredths. */
  readonly lineSums: readonly number[];
}

const CLEAR = 0.75;
/** Decimals alone: digits before them may have been lost. */
const CUT = /^[-−–+]?\./u;

/** The candidates with the points that the rest of the document gives or takes. */
export function withSupport(
  candidates: readonly Candidate[],
  findings: Findings,
  evidence: Evidence,
): Candidate[] {
  const support = supportOf(findings, evidence);
  const named = candidates.filter(isClear).map((one) => one.amount.cents);
  const largest = Math.max(0, ...candidates.map((one) => one.amount.cents));
  return candidates.map((one) => {
    const isBeside = !TOTALS.has(one.meaning) && isFarFrom(named, one.amount.cents);
    const extra =
      (support.get(one.amount.cents) ?? 0) + (isBeside ? 0 : (evidence.tender.get(one.amount.cents) ?? 0));
    const isCut = CUT.test(one.amount.raw) ? -2 : 0;
    const nothing = one.amount.cents === 0 ? -3 : 0;
    const size = one.amount.cents === largest && one.meaning !== 'cash' ? 0.5 : 0;
    return { ...one, points: one.points + extra + nothing + size + isCut };
  });
}

/** A total that is named and read clearly stands, even where the money given says otherwise: that is for the checks to see. */
function isClear({ amount, meaning, relation }: Candidate): boolean {
  return TOTALS.has(meaning) && relation === 'right' && amount.confidence >= CLEAR;
}

/** Whether totals are named and none becomes this amount by rounding. */
function isFarFrom(named: readonly number[], cents: number): boolean {
  return named.length > 0 && named.every((total) => Math.abs(total - cents) > MAX_CASH_ROUNDING);
}

/** Hundredths that something else in the document supports as a total, with points. */
function supportOf(findings: Findings, { labelled, lineSums }: Evidence): Map<number, number> {
  const support = new Map<number, number>();
  const add = (cents: number, points: number) => support.set(cents, (support.get(cents) ?? 0) + points);
  const card = labelled.filter((one) => one.meaning === 'card').map((one) => Math.abs(one.amount.cents));
  for (const cents of new Set(card)) add(cents, 1);
  for (const cents of new Set(roundedSums(labelled))) add(cents, 1.6);
  for (const cents of new Set(lineSums)) add(cents, 1);
  for (const [cents, count] of countOf(findings)) if (count > 1) add(cents, Math.min(3, count - 1) * 0.25);
  return support;
}

/** What totals become when the printed rounding is added to or taken from them. */
function roundedSums(labelled: readonly LabelledAmount[]): number[] {
  const totals = labelled
    .filter((one) => RECEIPT_TOTAL[one.meaning] !== undefined)
    .map((one) => one.amount.cents);
  return roundingsOf(labelled)
    .flatMap((rounding) => totals.map((total) => total + rounding))
    .filter((cents) => cents % 5 === 0);
}

function countOf({ rows }: Findings): Map<number, number> {
  const counts = new Map<number, number>();
  for (const amount of rows.flatMap((row) => row.amounts.filter(isMoney)))
    counts.set(amount.cents, (counts.get(amount.cents) ?? 0) + 1);
  return counts;
}
