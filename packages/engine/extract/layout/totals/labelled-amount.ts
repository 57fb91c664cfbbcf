import type { AmountLabel } from '../../labels/language-labels.ts';
import type { Amount } from '../amounts/amount.ts';
import { isMoney } from '../amounts/amount.ts';
import type { Findings, ReadRow } from '../findings.ts';
import type { Row } from '../page/sheet.ts';
import { MAX_ROUNDING_CENTS, TOTALS } from './label-weights.ts';
import type { ValueLabel } from '../text/lexicons.ts';
import type { Spot } from '../text/spot-labels.ts';

/** How an amount stands to its label; `past` is right of it, with a tax word in between. */
export type Relation = 'right' | 'past' | 'below' | 'column';

/** An amount with the label that says what it is. */
export interface LabelledAmount {
  readonly amount: Amount;
  readonly meaning: AmountLabel;
  readonly label: Spot<ValueLabel>;
  readonly relation: Relation;
  /** Amounts of money that share the label on this row. */
  readonly shared: number;
}

const AMOUNT_LABELS: ReadonlySet<string> = new Set<AmountLabel>([
  'total',
  'grandTotal',
  'roundedTotal',
  'amountDue',
  'netTotal',
  'lineSum',
  'taxTotal',
  'rounding',
  'paid',
  'cash',
  'card',
  'change',
  'discount',
  'charge',
  'shipping',
  'tip',
  'itemCount',
  'carried',
  'otherAmount',
]);
/** Rows searched under a row of labels. */
const COLUMN_DEPTH = 6;

/** Every amount of money that stands right of, below, or in the column of an amount label. */
export function labelAmounts(findings: Findings): LabelledAmount[] {
  const labelled: LabelledAmount[] = [];
  findings.rows.forEach((row, index) => {
    const right = rightOf(row);
    labelled.push(...right);
    const bare = row.labels.filter(
      (label) => isAmountLabel(label) && !right.some((one) => one.label === label),
    );
    if (bare.length === 0) return;
    const under = findings.rows
      .slice(index + 1, index + 1 + COLUMN_DEPTH)
      .filter((next) => next.row.page === row.row.page);
    if (bare.length >= 2 && right.length === 0) labelled.push(...inColumns(bare, under));
    else if (right.length === 0) labelled.push(...below(bare, row, under));
  });
  return labelled;
}

/** Each amount belongs to the nearest amount label on its left, unless a fact label stands between. */
function rightOf(row: ReadRow): LabelledAmount[] {
  const owned = row.amounts.filter(isMoney).flatMap((amount) => {
    const before = row.labels.filter(
      (label) => label.lastWord <= amount.firstWord && label.box.left < amount.box.right,
    );
    const label = before.at(-1);
    const meaning = label ? amountMeaning(label, amount, row) : null;
    return label && meaning ? [{ amount, label, meaning, before }] : [];
  });
  return owned.flatMap(({ before, ...one }) => {
    const shared = owned.filter((other) => other.label === one.label).length;
    const total = shared === 1 ? totalBeforeTax(before) : null;
    const right: LabelledAmount = { ...one, relation: 'right', shared };
    if (!total || owned.some((other) => other.label === total)) return [right];
    return [
      right,
      { ...right, label: total, meaning: total.meaning as AmountLabel, relation: 'past' as const },
    ];
  });
}

/** "Total RM including GST 6%   99.80": the tax word may only say what is in the total. Which of the two it is, the sums must tell. */
function totalBeforeTax(before: readonly Spot<ValueLabel>[]): Spot<ValueLabel> | null {
  const [second, last] = before.slice(-2);
  return second && last?.meaning === 'taxTotal' && TOTALS.has(second.meaning) ? second : null;
}

/** A lone label over an unlabelled amount. */
function below(
  labels: readonly Spot<ValueLabel>[],
  row: ReadRow,
  under: readonly ReadRow[],
): LabelledAmount[] {
  const next = under[0];
  const label = labels.at(-1);
  if (!next || !label || next.labels.some(isAmountLabel) || !isClose(row.row, next.row)) return [];
  const money = next.amounts.filter(isMoney);
  if (money.length !== 1) return [];
  return money
    .filter((amount) => amount.box.right > label.box.left)
    .map((amount) => ({
      amount,
      label,
      meaning: label.meaning as AmountLabel,
      relation: 'below' as const,
      shared: 1,
    }));
}

/** Labels side by side are heads of columns; the last amount under each is its total. */
function inColumns(labels: readonly Spot<ValueLabel>[], under: readonly ReadRow[]): LabelledAmount[] {
  const block = contiguous(under);
  return labels.flatMap((label) => {
    const amounts = block.flatMap((row) =>
      row.amounts.filter((amount) => isMoney(amount) && isUnder(label, amount, labels)),
    );
    const amount = amounts.at(-1);
    if (!amount) return [];
    return [{ amount, label, meaning: label.meaning as AmountLabel, relation: 'column' as const, shared: 1 }];
  });
}

/** The first rows that hold money, up to the first that holds none. */
function contiguous(rows: readonly ReadRow[]): readonly ReadRow[] {
  const end = rows.findIndex((row, index) => index > 0 && !row.amounts.some(isMoney));
  return end < 0 ? rows : rows.slice(0, end);
}

function isUnder(label: Spot<ValueLabel>, amount: Amount, labels: readonly Spot<ValueLabel>[]): boolean {
  const distance = (spot: Spot<ValueLabel>) =>
    Math.min(
      Math.abs(spot.box.right - amount.box.right),
      Math.abs(spot.box.left - amount.box.left),
      Math.abs(spot.box.left + spot.box.right - amount.box.left - amount.box.right) / 2,
    );
  const own = distance(label);
  return own < 0.08 && labels.every((other) => other === label || distance(other) > own);
}

function isClose(a: Row, b: Row): boolean {
  return a.page === b.page && b.middle - a.middle < 3 * Math.max(a.textHeight, b.textHeight);
}

/** What the label means beside this amount; `null` when it is no label of amounts. */
function amountMeaning(label: Spot<ValueLabel>, amount: Amount, row: ReadRow): AmountLabel | null {
  // "Rounding 45.35" can only be the rounded total.
  if (label.meaning === 'rounding' && Math.abs(amount.cents) > MAX_ROUNDING_CENTS) return 'roundedTotal';
  if (label.meaning === 'dueDate' && isWholeRow(label, amount, row)) return 'amountDue';
  return isAmountLabel(label) ? (label.meaning as AmountLabel) : null;
}

/** "Due 7.50" tells no date: label and amount are all there is. */
function isWholeRow(label: Spot<ValueLabel>, amount: Amount, { row }: ReadRow): boolean {
  return (
    label.firstWord === 0 &&
    amount.firstWord === label.lastWord + 1 &&
    amount.lastWord === row.words.length - 1
  );
}

function isAmountLabel(label: Spot<ValueLabel>): boolean {
  return AMOUNT_LABELS.has(label.meaning);
}
