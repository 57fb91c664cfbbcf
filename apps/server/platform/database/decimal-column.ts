import { numeric } from 'drizzle-orm/pg-core';
import type { Decimal } from '@vouch/core/money/decimal.ts';

/** An exact decimal that keeps the scale it was given ("12.50" stays "12.50"); text on our side, never a binary float. */
export function decimalColumn(name: string) {
  return numeric(name).$type<Decimal>();
}
