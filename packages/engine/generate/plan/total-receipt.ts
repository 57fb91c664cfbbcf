import { minus, roundTo, sumOf } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { fromUnits, toCents } from '../exact.ts';
import type { SampleLine, SampleTax, SampleTotals } from './sample-document.ts';

/** Sums a receipt whose prices already hold the tax. */
export function totalReceipt(lines: readonly SampleLine[]): SampleTotals {
  const byRate = Map.groupBy(lines, (line) => line.taxRate);
  const taxes = [...byRate].map(([rate, group]) =>
    taxWithin(roundTo(sumOf(group.map((line) => line.lineTotal)), 2), rate),
  );
  const gross = roundTo(sumOf(lines.map((line) => line.lineTotal)), 2);
  const tax = roundTo(sumOf(taxes.map(({ amount }) => amount)), 2);
  return {
    lines: gross,
    discounts: [],
    discountTotal: null,
    shipping: null,
    taxes,
    net: roundTo(minus(gross, tax), 2),
    tax,
    gross,
    paid: null,
    due: gross,
  };
}

/** The tax that an amount with tax holds: gross × rate / (100 + rate), rounded half up to cents. */
function taxWithin(gross: Decimal, rate: Decimal): SampleTax {
  const thousandths = Math.round(Number(rate) * 1000);
  const part = BigInt(toCents(gross)) * BigInt(thousandths);
  const whole = BigInt(100_000 + thousandths);
  const amount = fromUnits(Number((2n * part + whole) / (2n * whole)), 2);
  return { rate, base: roundTo(minus(gross, amount), 2), amount };
}
