import { absolute, compare, minus, roundTo, sumOf, times, type Decimal } from '../money/decimal.ts';

const HUNDREDTH = '0.01' as Decimal;
const ZERO = '0' as Decimal;

/** Whether the values are one amount, whatever their scale. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** Whether both are known and differ; a rule that compares says nothing about what is missing. */
export function differ(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && !isSame(a, b);
}

/** Whether the values are less than `tolerance` apart. */
export function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return compare(absolute(minus(a, b)), tolerance) < 0;
}

/** The sum of those that are known. */
export function sumOfKnown(values: readonly (Decimal | null)[]): Decimal {
  return sumOf(values.flatMap((value) => value ?? []));
}

/** The sum to cents. */
export function toCents(value: Decimal): Decimal {
  return roundTo(value, 2);
}

/** A percentage of an amount, exact. */
export function shareOf(base: Decimal, percent: Decimal): Decimal {
  return times(times(base, percent), HUNDREDTH);
}

export function isZero(value: Decimal | null): boolean {
  return value !== null && compare(value, ZERO) === 0;
}

export function isPositive(value: Decimal | null): boolean {
  return value !== null && compare(value, ZERO) > 0;
}

export function isNegative(value: Decimal | null): boolean {
  return value !== null && compare(value, ZERO) < 0;
}

/** Whether the amount has no more than two decimals; an unknown one has none. */
export function hasCents(value: Decimal | null): boolean {
  return value === null || (value.split('.')[1] ?? '').length <= 2;
}
