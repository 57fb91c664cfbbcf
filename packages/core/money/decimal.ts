import Big from 'big.js';

/**
 * An exact decimal number as text: optional minus, digits, optional point and digits ("-12.50").
 * The scale is kept as given: "12.50" stays "12.50".
 */
export type Decimal = string & { readonly __brand: 'Decimal' };

const SHAPE = /^-?\d{1,18}(\.\d{1,12})?$/;

/** Whether the text is a decimal in our form (no exponent, no grouping, at most 18 digits before and 12 after the point). */
export function isDecimal(text: string): text is Decimal {
  return SHAPE.test(text);
}

/** The text as a decimal, or `null` when it is not one. */
export function toDecimal(text: string): Decimal | null {
  return isDecimal(text) ? text : null;
}

/** The exact sum; "0" for an empty list. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return fromBig(values.reduce((sum, value) => sum.plus(value), new Big(0)));
}

/** `a - b`, exact. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return fromBig(new Big(a).minus(b));
}

/** `a * b`, exact. */
export function times(a: Decimal, b: Decimal): Decimal {
  return fromBig(new Big(a).times(b));
}

/** `a / b`, rounded half away from zero to the given number of decimals (0 to 12). Throws a `RangeError` when `b` is zero. */
export function divide(a: Decimal, b: Decimal, decimals: number): Decimal {
  if (new Big(b).eq(0)) throw new RangeError('Nothing can be divided by zero.');
  const precise = Big();
  precise.DP = decimals;
  precise.RM = Big.roundHalfUp;
  return new precise(a).div(b).toFixed() as Decimal;
}

/** Rounded half away from zero to the given number of decimals (0 to 12), as commercial rounding does. */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return new Big(value).toFixed(decimals, Big.roundHalfUp) as Decimal;
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`; the scale does not matter ("1.0" equals "1"). */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** The value without its sign. */
export function absolute(value: Decimal): Decimal {
  return fromBig(new Big(value).abs());
}

/** Whether the two values are at most `tolerance` apart. */
export function isNear(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return new Big(a).minus(b).abs().lte(tolerance);
}

function fromBig(value: Big): Decimal {
  return value.toFixed() as Decimal;
}
