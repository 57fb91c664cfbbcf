const TIME = /(?<!\d)(?<!\d:)([01]?\d|2[0-3])\s?[:h]\s?([0-5]\d)(?:\s?:\s?([0-5]\d))?\s?([ap]\.?m\b)?/iu;

/** A printed time of day. */
export interface FoundTime {
  readonly raw: string;
  /** "HH:MM" or "HH:MM:SS", 24 hours. */
  readonly value: string;
}

/** The first time of day in a printed line, `null` when there is none. Twelve-hour times need their "am" or "pm". */
export function findTime(text: string): FoundTime | null {
  const match = TIME.exec(text.slice(0, 500));
  if (!match) return null;
  const hour = toDayHour(Number(match[1]), match[4]);
  if (hour === null) return null;
  const seconds = match[3] === undefined ? '' : `:${match[3]}`;
  return { raw: match[0].trim(), value: `${String(hour).padStart(2, '0')}:${match[2]}${seconds}` };
}

function toDayHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour > 12) return hour;
  const base = hour % 12;
  return half.toLowerCase().startsWith('p') ? base + 12 : base;
}
