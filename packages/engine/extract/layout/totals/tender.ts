import { type Amount, isMoney } from '../amounts/amount.ts';
import type { Findings } from '../findings.ts';
import type { LabelledAmount } from './labelled-amount.ts';

/** Rows over the change in which the money given may stand without a label that can be read. */
const REACH = 4;
/** Cash is rounded by at most this many hundredths. */
export const MAX_CASH_ROUNDING = 10;
const GIVEN: ReadonlySet<string> = new Set(['cash', 'paid', 'card']);

/** What was paid, in hundredths, as the money given less the change tells it, with points for how sure that is. */
export function paidByTender(findings: Findings, labelled: readonly LabelledAmount[]): Map<number, number> {
  const paid = new Map<number, number>();
  const add = (cents: number, points: number) => {
    if (cents > 0) paid.set(cents, Math.max(paid.get(cents) ?? 0, points));
  };
  const roundings = roundingsOf(labelled);
  const changes = labelled.filter((one) => one.meaning === 'change' && one.relation !== 'column');
  const given = labelled.filter((one) => GIVEN.has(one.meaning)).map((one) => Math.abs(one.amount.cents));
  for (const change of changes) {
    const back = Math.abs(change.amount.cents);
    for (const cents of given) add(cents - back, 2.5);
    if (back > 0) for (const cents of unlabelledOver(change, findings, labelled)) add(cents - back, 1.6);
  }
  const printed = new Set(findings.rows.flatMap((row) => row.amounts.map((one) => one.cents)));
  for (const cents of [...paid.keys()].filter((one) => !printed.has(one))) {
    for (const rounding of roundings) add(cents - rounding, 1.2);
  }
  return paid;
}

/** The printed roundings that are not zero, either sign: some shops print what they took off without a minus. */
export function roundingsOf(labelled: readonly LabelledAmount[]): number[] {
  const cents = labelled.filter((one) => one.meaning === 'rounding').map((one) => one.amount.cents);
  return [...new Set(cents)]
    .filter((rounding) => rounding !== 0 && Math.abs(rounding) <= MAX_CASH_ROUNDING)
    .flatMap((rounding) => [rounding, -rounding]);
}

/** Amounts right over the change that no label explains: one of them may be the money given. */
function unlabelledOver(
  { amount }: LabelledAmount,
  { rows }: Findings,
  labelled: readonly LabelledAmount[],
): number[] {
  const explained: ReadonlySet<Amount> = new Set(labelled.map((one) => one.amount));
  return rows
    .slice(Math.max(0, amount.row.index - REACH), amount.row.index)
    .flatMap((row) => row.amounts.filter((one) => isMoney(one) && !explained.has(one)))
    .map((one) => one.cents)
    .filter((cents) => cents > Math.abs(amount.cents));
}
