/** Longest wait that a provider may ask for, milliseconds. */
export const LONGEST_WAIT_MS = 3_600_000;

/** The wait that a provider asks for by `retry-after-ms` or `Retry-After` (RFC 9110, 10.2.3), at most an hour; `null` when it does not say. */
export function retryAfterOf(
  headers: Readonly<Record<string, string>> | undefined,
  now: Date,
): number | null {
  const ms = numberOf(headers?.['retry-after-ms']);
  const seconds = numberOf(headers?.['retry-after']);
  const until = Date.parse(headers?.['retry-after'] ?? '');
  const wait = ms ?? (seconds === null ? until - now.getTime() : seconds * 1000);
  return Number.isFinite(wait) && wait > 0 ? Math.min(LONGEST_WAIT_MS, Math.ceil(wait)) : null;
}

function numberOf(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
