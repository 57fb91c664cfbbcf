import { type Decimal, sumOf, toDecimal } from '../money/decimal.ts';

/** The sum of amounts, one for each tax rate; `null` when there are not so many or one of them is none. */
export function totalOf(texts: readonly string[], count: number): Decimal | null {
  const amounts = texts.map((text) => toDecimal(text.replace(',', '.'))).filter((amount) => amount !== null);
  return texts.length === count && amounts.length === count ? sumOf(amounts) : null;
}

/** An amount with a point and at most two decimals that is more than nothing; else `null`: codes leave open amounts at nought. */
export function positiveAmount(text: string): Decimal | null {
  const amount = /^\d{1,12}(?:\.\d{1,2})?$/.test(text) ? toDecimal(text) : null;
  return amount === null || /^[0.]+$/.test(amount) ? null : amount;
}

/** The ISO day with which a time begins; `null` when it does not. */
export function dayAtStart(time: string | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0] ?? null;
}
