import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceTax } from '@vouch/core/invoice/e-invoice-parts.ts';
import { roundTo, sumOf } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';

/**
 * Net or tax total summed over the rates, for formats that give them only by rate (FatturaPA); `null` when a rate lacks it or
 * there are no rates. The scale is the widest given.
 */
export function totalByRate(invoice: EInvoice, part: 'base' | 'amount'): Decimal | null {
  const amounts = invoice.taxes.map((tax: EInvoiceTax) => tax[part]);
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < amounts.length) return null;
  return roundTo(sumOf(known), Math.max(...known.map(scaleOf)));
}

function scaleOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}
