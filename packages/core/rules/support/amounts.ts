import type { ExtractedInvoice, Field, FieldName } from '../../extraction/extraction.ts';
import { cashStepOf, isRoundedTo } from '../../money/cash-rounding.ts';
import { absolute, compare, type Decimal, isNear, minus, sumOf, toDecimal } from '../../money/decimal.ts';

/** Amounts that may stand between a net sum and the total, or between lines and their sum. */
const EXTRAS: readonly FieldName[] = [
  'shippingTotal',
  'chargeTotal',
  'discountTotal',
  'roundingAmount',
  'tip',
  'paidAmount',
];

const ZERO = '0' as Decimal;
const CENTS = '0.05' as Decimal;
const UNITS = '1' as Decimal;

/** A value that was printed or came from XML; computed ones prove nothing and give `null`. */
export function printed(field: Field | undefined): Decimal | null {
  return field === undefined || field.origin === 'computed' ? null : toDecimal(field.value);
}

/** The printed amount of a field of the invoice, or `null`. */
export function printedAmount(invoice: ExtractedInvoice, name: FieldName): Decimal | null {
  return printed(invoice.fields[name]);
}

/**
 * How far two printed sums may be apart: 0.05 covers rounding per line and to the nearest five cents, 1 covers
 * amounts printed without decimals.
 */
export function toleranceFor(...amounts: readonly Decimal[]): Decimal {
  return amounts.some((amount) => amount.includes('.')) ? CENTS : UNITS;
}

/**
 * All sums that discounts, shipping, charges, tips, rounding and payments can make, each left out, added or taken off.
 * At most 3^6 values; 0 is always among them.
 */
export function possibleExtras(invoice: ExtractedInvoice): readonly Decimal[] {
  const amounts = EXTRAS.map((name) => printedAmount(invoice, name)).filter((amount) => amount !== null);
  return amounts.reduce<readonly Decimal[]>(
    (sums, amount) => sums.flatMap((sum) => [sum, sumOf([sum, amount]), minus(sum, amount)]),
    [ZERO],
  );
}

/** What may lie between two sums of an invoice. */
export interface Allowances {
  readonly extras: readonly Decimal[];
  /** Step to which cash is rounded; `null` where the usual tolerance covers it. */
  readonly cashStep: Decimal | null;
}

/** What may lie between two sums of this invoice: its extras, and the rounding of cash in its currency. */
export function allowancesOf(invoice: ExtractedInvoice): Allowances {
  const currency = invoice.fields.currency?.value ?? null;
  return { extras: possibleExtras(invoice), cashStep: cashStepOf(currency) };
}

/**
 * Whether `actual` equals `expected` once some of the possible extras are counted, or is what it becomes in cash. The sign does not matter:
 * credit notes print it in front, behind, once or not at all.
 */
export function isExplained(actual: Decimal, expected: Decimal, { extras, cashStep }: Allowances): boolean {
  const tolerance = toleranceFor(actual, expected);
  const size = absolute(actual);
  return extras.some((extra) => {
    const sum = absolute(sumOf([expected, extra]));
    return isNear(size, sum, tolerance) || (cashStep !== null && isRoundedTo(cashStep, size, sum));
  });
}

/** Whether the amount is 0, whatever its scale. */
export function isZero(amount: Decimal): boolean {
  return compare(amount, ZERO) === 0;
}
