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

/** Quantity and price of a row by their product, else as printed with a sign of multiplication between them ("3 x 1,50"). */
export function printedFactors({ amounts, row }: ReadRow, total: Amount | null): Factors | null {
  const fitting = factorsOf(amounts, total);
  if (fitting) return fitting;
  for (const [index, quantity] of amounts.entries()) {
    const unitPrice = amounts[index + 1];
    if (!unitPrice || unitPrice === total || quantity.decimals === 2 || unitPrice.decimals < 2) continue;
    const between = row.words.slice(quantity.lastWord + 1, unitPrice.firstWord).map((word) => word.text);
    if (/^[x×*@]$/iu.test(between.join(' '))) return { quantity, unitPrice };
  }
  return null;
}

/** Whether a row holds little more than quantity and price ("2 x 0,85", "@5 X RM 12.50"). */
export function isFactorRow(row: ReadRow): boolean {
  return row.amounts.length === 2 && row.row.text.replace(/[^\p{L}]/gu, '').length <= 6;
}
