import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import { type Amount, isMoney } from '../amounts/amount.ts';
import type { Findings } from '../findings.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { INVOICE_TOTAL, RECEIPT_TOTAL } from './label-weights.ts';
import type { Evidence } from './support.ts';

/** Labels of money that changes hands: an amount beside them with a minus is a payment, never a total. */
const PAYMENTS: ReadonlySet<string | null> = new Set(['cash', 'card', 'paid']);
const MONEY_GIVEN: ReadonlySet<string | null> = new Set(['cash', 'paid']);
/** Amounts beside these labels are no totals, even where nothing else is left. */
const NO_TOTALS: ReadonlySet<string> = new Set([
  'cash',
  'paid',
  'change',
  'rounding',
  'discount',
  'itemCount',
  'otherAmount',
]);
const UNLABELLED = 0.3;
const MAX_UNLABELLED = 8;

/**
 * The printed amounts that may be the total: by label; on receipts also those that the money given proves, whatever stands beside
 * them; where no label can be read, the largest ones. Money given on which change came back is never the total,
 * and where what was paid is known but printed nowhere, no other amount is put in its place.
 */
export function grandCandidates(
  findings: Findings,
  kind: DocumentKind,
  { labelled, tender }: Evidence,
): Candidate[] {
  const isReceipt = kind === 'receipt' || kind === 'unknown';
  const byInvoice = isReceipt ? [] : labelledTotals(labelled, INVOICE_TOTAL);
  const found = byInvoice.length > 0 ? byInvoice : labelledTotals(labelled, RECEIPT_TOTAL);
  const known = new Set(found.map((one) => one.amount.cents));
  const printed = byCents(findings);
  const proven = isReceipt ? printed.filter(({ cents }) => tender.has(cents) && !known.has(cents)) : [];
  const all = [...found, ...proven.map((amount) => toUnlabelled(amount, UNLABELLED))];
  if (all.length > 0 || tender.size > 0) return all;
  const named = new Set(labelled.filter((one) => NO_TOTALS.has(one.meaning)).map((one) => one.amount));
  const largest = printed
    .filter((one) => !named.has(one))
    .sort((a, b) => b.cents - a.cents)
    .slice(0, MAX_UNLABELLED);
  return largest.map((amount) => toUnlabelled(amount, 0));
}

function labelledTotals(labelled: Evidence['labelled'], weights: typeof RECEIPT_TOTAL): Candidate[] {
  const hasChange = labelled.some((one) => one.meaning === 'change' && one.amount.cents !== 0);
  return candidatesFor(labelled, weights).filter(
    ({ amount, meaning }) =>
      !(amount.cents < 0 && PAYMENTS.has(meaning)) && !(hasChange && MONEY_GIVEN.has(meaning)),
  );
}

function toUnlabelled(amount: Amount, points: number): Candidate {
  return { amount, meaning: null, relation: null, points: points + (amount.confidence - 1) * 1.5 };
}

/** Every printed amount of money, the lowest on the page for each value. */
function byCents({ rows }: Findings): Amount[] {
  const printed = new Map<number, Amount>();
  for (const amount of rows.flatMap((row) => row.amounts.filter(isMoney))) printed.set(amount.cents, amount);
  return [...printed.values()];
}
