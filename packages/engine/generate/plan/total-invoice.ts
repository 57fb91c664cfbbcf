import { minus, roundTo, sumOf, times } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { exact } from '../exact.ts';
import type { Random } from '../random.ts';
import type { SampleDiscount, SampleLine, SampleTax, SampleTotals } from './sample-document.ts';

/** What is added to the lines of an invoice. */
export interface InvoiceExtras {
  /** Per cent taken off all lines; `null` for none. */
  readonly discountPercent: Decimal | null;
  readonly shipping: Decimal | null;
  /** Rate at which shipping is taxed. */
  readonly shippingRate: Decimal;
  /** Share already paid, per cent; `null` for none. */
  readonly paidPercent: Decimal | null;
}

/** Chooses extras: none below the complex level. */
export function planExtras(
  source: { readonly hasDiscounts: boolean; readonly standardRate: Decimal },
  random: Random,
): InvoiceExtras {
  const may = (share: number) => source.hasDiscounts && random.chance(share);
  return {
    discountPercent: may(0.6) ? exact(random.pick(['2', '3', '5'])) : null,
    shipping: may(0.6) ? exact(random.pick(['12.50', '24.90', '8.00', '35.00'])) : null,
    shippingRate: source.standardRate,
    paidPercent: may(0.3) ? exact(random.pick(['20', '30', '50'])) : null,
  };
}

/** Sums an invoice whose prices are net: discounts and tax by rate, each rounded to cents. */
export function totalInvoice(lines: readonly SampleLine[], extras: InvoiceExtras): SampleTotals {
  const byRate = Map.groupBy(lines, (line) => line.taxRate);
  const discounts = [...byRate].flatMap(([rate, group]) => discountOf(rate, group, extras.discountPercent));
  const rates = new Set([...byRate.keys(), ...(extras.shipping === null ? [] : [extras.shippingRate])]);
  const taxes = [...rates].map((rate) => {
    const shipping = rate === extras.shippingRate && extras.shipping !== null ? [extras.shipping] : [];
    const own = [...(byRate.get(rate) ?? []).map((line) => line.lineTotal), ...shipping];
    const off = discounts.filter((discount) => discount.rate === rate).map(({ amount }) => amount);
    return taxOn(minus(sumOf(own), sumOf(off)), rate);
  });
  return {
    ...sumTaxes(taxes),
    ...paidAndDue(taxes, extras),
    discounts,
    ...lineSums(lines, discounts, extras),
  };
}

function discountOf(
  rate: Decimal,
  lines: readonly SampleLine[],
  percent: Decimal | null,
): readonly SampleDiscount[] {
  if (percent === null) return [];
  const base = sumOf(lines.map((line) => line.lineTotal));
  return [{ rate, percent, amount: percentOf(base, percent) }];
}

function taxOn(base: Decimal, rate: Decimal): SampleTax {
  return { rate, base: roundTo(base, 2), amount: percentOf(base, rate) };
}

function sumTaxes(taxes: readonly SampleTax[]): Pick<SampleTotals, 'taxes' | 'net' | 'tax' | 'gross'> {
  const net = sumOf(taxes.map(({ base }) => base));
  const tax = sumOf(taxes.map(({ amount }) => amount));
  return { taxes, net: roundTo(net, 2), tax: roundTo(tax, 2), gross: roundTo(sumOf([net, tax]), 2) };
}

function paidAndDue(taxes: readonly SampleTax[], extras: InvoiceExtras): Pick<SampleTotals, 'paid' | 'due'> {
  const { gross } = sumTaxes(taxes);
  if (extras.paidPercent === null) return { paid: null, due: gross };
  const paid = percentOf(gross, extras.paidPercent);
  return { paid, due: roundTo(minus(gross, paid), 2) };
}

function lineSums(
  lines: readonly SampleLine[],
  discounts: readonly SampleDiscount[],
  extras: InvoiceExtras,
): Pick<SampleTotals, 'lines' | 'discountTotal' | 'shipping'> {
  return {
    lines: roundTo(sumOf(lines.map((line) => line.lineTotal)), 2),
    discountTotal: discounts.length === 0 ? null : roundTo(sumOf(discounts.map(({ amount }) => amount)), 2),
    shipping: extras.shipping,
  };
}

/** A percentage of an amount, rounded to cents. */
export function percentOf(base: Decimal, percent: Decimal): Decimal {
  return roundTo(times(times(base, percent), exact('0.01')), 2);
}
