import { minus, roundTo, sumOf } from '@vouch/core/money/decimal.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { fromUnits, toCents } from '../exact.ts';
import type { Random } from '../random.ts';
import type { Tender } from './sample-document.ts';
import { percentOf } from './total-invoice.ts';

/** How the total is paid: cash with change, or card, where guests may add a tip. */
export function planTender(total: Decimal, takesTips: boolean, random: Random): Tender {
  if (random.chance(0.5)) {
    const given = notesFor(total, random.pick([500, 1000, 2000, 5000]));
    return { method: 'cash', given, change: roundTo(minus(given, total), 2) };
  }
  const tip =
    takesTips && random.chance(0.5) ? percentOf(total, fromUnits(random.pick([10, 15, 20]), 0)) : null;
  return {
    method: 'card',
    lastFour: random.digits(4),
    tip,
    charged: roundTo(sumOf([total, ...(tip === null ? [] : [tip])]), 2),
  };
}

/** The total rounded up to whole notes of the given worth in cents. */
function notesFor(total: Decimal, noteCents: number): Decimal {
  return fromUnits(Math.ceil(toCents(total) / noteCents) * noteCents, 2);
}
