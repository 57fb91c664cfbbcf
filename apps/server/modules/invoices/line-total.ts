import { currencyExponentOf } from '@vouch/core/money/currency-exponent.ts';
import { type Decimal, roundTo, times } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';

/** Decimals that we keep. */
const MOST_DECIMALS = 8;

/** A missing line total is quantity × unit price in the currency's smallest unit. What was given stays as it is. */
export function withLineTotals(content: InvoiceContent): InvoiceContent {
  return { ...content, lines: content.lines.map((line) => withLineTotal(line, content.currency)) };
}

function withLineTotal(line: InvoiceLine, currency: string | null): InvoiceLine {
  const { quantity, unitPrice, lineTotal } = line;
  if (lineTotal !== null || quantity === null || unitPrice === null) return line;
  const product = times(quantity, unitPrice);
  return {
    ...line,
    lineTotal: roundTo(product, currencyExponentOf(currency) ?? exactScale(product, unitPrice)),
  };
}

/** In a currency that nobody knows nothing is rounded, and the amount is written as finely as the price. */
function exactScale(product: Decimal, unitPrice: Decimal): number {
  return Math.min(Math.max(decimalsOf(product), decimalsOf(unitPrice)), MOST_DECIMALS);
}

function decimalsOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}
