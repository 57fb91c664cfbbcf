/** Longest pause that a server may ask for and still be obeyed, milliseconds. */
const LONGEST_MS = 120_000;

/** The pause that a `Retry-After` header asks for (seconds or an HTTP date, RFC 9110 section 10.2.3), 0 to 120,000 ms; `null` when absent or unreadable. */
export function toRetryAfterMs(header: string | null, now: Date): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Math.min(LONGEST_MS, Number(text) * 1000);
  const at = Date.parse(text);
  if (Number.isNaN(at)) return null;
  return Math.min(LONGEST_MS, Math.max(0, at - now.getTime()));
}
