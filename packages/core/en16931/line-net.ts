import type { EInvoiceLine } from '../invoice/e-invoice-line.ts';
import { divide, minus, sumOf, times, type Decimal } from '../money/decimal.ts';
import { isPositive, sumOfKnown } from './amounts.ts';

/**
 * What a line comes to: quantity × price for its base quantity, plus charges, less allowances; to eight decimals. `null` when quantity or
 * price is unknown, or the base quantity is not above zero.
 */
export function lineNetOf(line: EInvoiceLine): Decimal | null {
  const { quantity, netPrice, priceBaseQuantity } = line;
  const base = priceBaseQuantity ?? ('1' as Decimal);
  if (quantity === null || netPrice === null || !isPositive(base)) return null;
  const amounts = (isCharge: boolean) =>
    sumOfKnown(
      line.allowanceCharges.filter((entry) => entry.isCharge === isCharge).map(({ amount }) => amount),
    );
  return minus(sumOf([divide(times(quantity, netPrice), base, 8), amounts(true)]), amounts(false));
}
