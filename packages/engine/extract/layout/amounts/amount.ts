import type { Box } from '@vouch/core/geometry/box.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { Row } from '../page/sheet.ts';

/** A number printed on a row. */
export interface Amount {
  readonly value: Decimal;
  /** Hundredths, rounded; for comparing sums. */
  readonly cents: number;
  readonly raw: string;
  readonly row: Row;
  /** Words it covers, both inclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly box: Box;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  readonly isPercent: boolean;
  /** Currency sign or code printed with it, as printed; `null` when there is none. */
  readonly currency: string | null;
  /** Chance that its words are read right, 0 to 1. */
  readonly confidence: number;
}

/** Whether the number looks like money: two decimals, or a currency beside it. */
export function isMoney(amount: Amount): boolean {
  return !amount.isPercent && (amount.decimals === 2 || (amount.currency !== null && amount.decimals < 3));
}
