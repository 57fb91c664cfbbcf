import type { Amount } from '../amounts/amount.ts';
import type { Cell } from '../page/sheet.ts';

/** One line of the document's table as it was found. */
export interface Item {
  readonly page: number;
  /** Index of its first row. */
  readonly rowIndex: number;
  readonly description: readonly Cell[];
  readonly productCode: Cell | null;
  readonly quantity: Amount | null;
  readonly unit: Cell | null;
  readonly unitPrice: Amount | null;
  readonly taxRate: Amount | null;
  readonly lineTotal: Amount | null;
}

/** Whether quantity times price is the line total, to a cent or what rounding of the price allows; `null` when one is missing. */
export function isConsistent({ quantity, unitPrice, lineTotal }: Item): boolean | null {
  if (!quantity || !unitPrice || !lineTotal) return null;
  const product = Number(quantity.value) * Number(unitPrice.value) * 100;
  const slack = 1 + Math.abs(Number(quantity.value)) * 50 * 10 ** -unitPrice.decimals;
  return Math.abs(product - lineTotal.cents) <= slack;
}
