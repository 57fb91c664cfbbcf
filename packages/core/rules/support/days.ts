import type { Field } from '../../extraction/extraction.ts';

const DAY_MS = 86_400_000;

/** Days from one ISO day (or time) to another, negative when `to` is earlier; `null` when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [Date.parse(from.slice(0, 10)), Date.parse(to.slice(0, 10))];
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.round((b - a) / DAY_MS);
}

/**
 * The ISO day with day and month exchanged, when the printed text allows it ("03/04/2026"); else `null`. Dates with points
 * are written day first everywhere.
 */
export function swappedDay(field: Field): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field.value);
  if (!isNumericDay(field) || !match || Number(match[3]) > 12) return null;
  return `${match[1]}-${match[3]}-${match[2]}`;
}

/**
 * Two days of one document when day and month are exchanged in both; `null` when either of them tells the order, as
 * a document writes all its dates alike.
 */
export function swappedTogether(a: Field, b: Field): readonly [string, string] | null {
  const [first, second] = [swappedDay(a), swappedDay(b)];
  return first === null || second === null ? null : [first, second];
}

function isNumericDay({ raw }: Field): boolean {
  return raw !== null && /^\D{0,3}\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\D{0,3}$/.test(raw);
}

/** Every day that a printed date can mean. */
export function readingsOfDay(field: Field): readonly string[] {
  const swapped = swappedDay(field);
  return swapped === null || swapped === field.value ? [field.value] : [field.value, swapped];
}
