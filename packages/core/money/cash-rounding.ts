import { compare, type Decimal, divide, isNear, times } from './decimal.ts';

/**
 * Smallest amounts that are paid in cash by currency (ISO 4217), where sums are rounded to them by more than five cents. Sources: the
 * currencies' central banks (Sveriges Riksbank, Norges Bank, Danmarks Nationalbank, Česká národní banka, Magyar Nemzeti Bank, Seðlabanki
 * Íslands, Bank Indonesia).
 */
const CASH_STEPS: Readonly<Record<string, string>> = {
  SEK: '1',
  NOK: '1',
  DKK: '0.5',
  CZK: '1',
  HUF: '5',
  ISK: '1',
  IDR: '100',
};
const HALF = '0.5' as Decimal;

/** The step to which sums in a currency are rounded when they are paid in cash; `null` where it is five cents or less, or not known. */
export function cashStepOf(currency: string | null): Decimal | null {
  const step = Object.hasOwn(CASH_STEPS, currency ?? '') ? CASH_STEPS[currency ?? ''] : undefined;
  return step === undefined ? null : (step as Decimal);
}

/** Whether an amount is what a sum becomes when it is rounded to the step: a multiple of it, at most half a step away. */
export function isRoundedTo(step: Decimal, rounded: Decimal, exact: Decimal): boolean {
  const count = divide(rounded, step, 0);
  return compare(times(count, step), rounded) === 0 && isNear(rounded, exact, times(step, HALF));
}
