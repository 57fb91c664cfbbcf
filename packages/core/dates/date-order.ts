import type { DateOrder, FoundDate } from './find-dates.ts';

/**
 * The order of day, month and year that a document uses: the one that most dates allow when some date rules out the other,
 * else the given prior (day first, unless country or language say otherwise).
 */
export function chooseDateOrder(dates: readonly FoundDate[], prior: 'dmy' | 'mdy' = 'dmy'): 'dmy' | 'mdy' {
  const numeric = dates.filter((date) => /^\d{1,2}\D+\d/u.test(date.raw));
  const onlyDay = numeric.filter((date) => date.readings.dmy && !date.readings.mdy).length;
  const onlyMonth = numeric.filter((date) => date.readings.mdy && !date.readings.dmy).length;
  if (onlyDay === onlyMonth) return prior;
  return onlyDay > onlyMonth ? 'dmy' : 'mdy';
}

/** The ISO day of a date in the document's order; another possible order when that one is impossible. */
export function dayOf(date: FoundDate, order: DateOrder): string {
  const { readings } = date;
  return readings[order] ?? readings.dmy ?? readings.mdy ?? readings.ymd ?? '';
}
