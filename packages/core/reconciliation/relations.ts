import type { FieldName } from '../extraction/extraction.ts';
import { type Decimal, isDecimal, isNear, minus, sumOf } from '../money/decimal.ts';

/** Amounts that add up: `total` is `plus` and `other` together, or what is left of `plus` without `other`. */
export interface Relation {
  readonly total: FieldName;
  readonly plus: FieldName;
  readonly other: FieldName;
  readonly sign: '+' | '-';
}

/** The field that all relations share. */
export const HUB = 'grandTotal' satisfies FieldName;

/** Relations by which amounts are chosen together. Each has the grand total in it, and two fields of its own. */
export const RELATIONS: readonly Relation[] = [
  { total: HUB, plus: 'netTotal', other: 'taxTotal', sign: '+' },
  { total: HUB, plus: 'cashGiven', other: 'changeGiven', sign: '-' },
  { total: HUB, plus: 'amountDue', other: 'paidAmount', sign: '+' },
];

/** Totals are rounded to what can be paid. */
const TOLERANCE = '0.02' as Decimal;

/** Whether three amounts add up; `false` when one is missing or is no decimal. */
export function addsUp(
  { total, plus, other, sign }: Relation,
  valueOf: (field: FieldName) => string | undefined,
): boolean {
  const amounts = [total, plus, other].map((field) => valueOf(field) ?? '').filter(isDecimal);
  const [sum, first, second] = amounts;
  if (sum === undefined || first === undefined || second === undefined) return false;
  return isNear(sum, sign === '+' ? sumOf([first, second]) : minus(first, second), TOLERANCE);
}
