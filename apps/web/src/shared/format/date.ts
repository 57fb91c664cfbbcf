/** An ISO day ("2026-03-09") as the reader writes it, e.g. "Mar 9, 2026"; other text as it is. */
export function formatDay(isoDay: string, locale?: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDay)) return isoDay;
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** A point in time in the reader's zone, e.g. "Mar 9, 2026, 14:05". */
export function formatMoment(isoTime: string, locale?: string): string {
  const date = new Date(isoTime);
  if (Number.isNaN(date.getTime())) return isoTime;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
