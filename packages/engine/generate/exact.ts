import { toDecimal } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';

/** The text as a decimal; throws when it is none, which would be a fault of this program. */
export function exact(text: string): Decimal {
  const value = toDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal: ${text}`);
  return value;
}

/** A whole number of units of 10^-scale as a decimal with that scale: `fromUnits(1250, 2)` is "12.50". */
export function fromUnits(units: number, scale: number): Decimal {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0 ? '-' : '';
  return exact(scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`);
}

/** A decimal with exactly two decimals as cents; at most 15 digits. */
export function toCents(value: Decimal): number {
  return Number(value.replace('.', ''));
}
