const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The text when it is a day that exists, as "2026-02-28"; else `null`: the database refuses others. */
export function dayOrNull(text: string | null): string | null {
  if (text === null || !DAY.test(text)) return null;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null;
}
