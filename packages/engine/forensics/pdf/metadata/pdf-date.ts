/**
 * A PDF date ("D:20260131093000+01'00'", ISO 32000-1, 7.9.4) or an ISO 8601 date as ISO date and time, with the offset
 * where the file gives one; `null` when it is neither, or no such day exists.
 */
export function toIsoTime(text: string | null): string | null {
  if (text === null) return null;
  const clean = text.trim().slice(0, 40);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(clean);
  return iso ? existing(isoOf(clean)) : existing(fromPdf(clean));
}

function fromPdf(text: string): string | null {
  const match = /^(?:D:)?(\d{4,14})(.{0,7})/.exec(text);
  if (!match) return null;
  const [, digits = '', zone = ''] = match;
  const full = digits + '00000101000000'.slice(digits.length);
  const [year, month, day] = [full.slice(0, 4), full.slice(4, 6), full.slice(6, 8)];
  const [hour, minute, second] = [full.slice(8, 10), full.slice(10, 12), full.slice(12, 14)];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (zone.startsWith('Z')) return 'Z';
  const match = /^([+-])(\d{2})'?(\d{2})?/.exec(zone);
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : '';
}

function isoOf(text: string): string {
  const match = /^(\d{4}-\d{2})(-\d{2})?(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  );
  const [, month = '', day = '-01', clock = '00:00', seconds = ':00', offset = ''] = match ?? [];
  return `${month}${day}T${clock}${seconds}${offset}`;
}

function existing(iso: string | null): string | null {
  if (iso === null) return null;
  const day = iso.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || Number.isNaN(Date.parse(iso))) return null;
  return new Date(time).toISOString().startsWith(day) ? iso : null;
}
