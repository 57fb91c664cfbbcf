import type { Amount } from '../amounts/amount.ts';
import { isMoney } from '../amounts/amount.ts';
import type { ReadRow } from '../findings.ts';

/** Quantity and price of an item whose product is its total. */
export interface Factors {
  readonly quantity: Amount;
  readonly unitPrice: Amount;
}

/** The last amount of money with two decimals on a row: an item's total stands on the right. */
export function lastMoney(row: ReadRow): Amount | null {
  return row.amounts.findLast((amount) => isMoney(amount) && amount.decimals === 2) ?? null;
}

/** Two numbers whose product is the total, to a cent: quantity first, then a price with decimals. */
export function factorsOf(amounts: readonly Amount[], total: Amount | null): Factors | null {
  const others = amounts.filter((amount) => amount !== total && !amount.isPercent && amount.cents > 0);
  for (const quantity of others) {
    for (const unitPrice of others) {
      if (quantity === unitPrice || unitPrice.decimals < 2 || quantity.decimals === 2) continue;
      if (Math.abs(Number(quantity.value) * unitPrice.cents - (total?.cents ?? 0)) <= 1)
        return { quantity, unitPrice };
    }
  }
  return null;
}

/** Whether a row holds little more than quantity and price ("2 x 0,85", "@5 X RM 12.50"). */
export function isFactorRow(row: ReadRow): boolean {
  return row.amounts.length === 2 && row.row.text.replace(/[^\p{L}]/gu, '').length <= 6;
}
