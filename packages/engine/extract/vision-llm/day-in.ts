import { chooseDateOrder, dayOf } from '@vouch/core/dates/date-order.ts';
import { findDates } from '@vouch/core/dates/find-dates.ts';

/** The ISO day that a printed text names; `null` when it names none. */
export function dayIn(text: string): string | null {
  const dates = findDates(text.slice(0, 80));
  const [first] = dates;
  return first === undefined ? null : dayOf(first, chooseDateOrder(dates)) || null;
}
