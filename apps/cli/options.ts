import { InvalidArgumentError } from 'commander';

/** A whole number of at least one. */
export function countOption(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
}

/** A share between 0 and 1, both excluded. */
export function shareOption(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1))
    throw new InvalidArgumentError('Give a number between 0 and 1, such as 0.1.');
  return value;
}

/** A calendar day such as 2026-03-31. */
export function dayOption(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (!isDay || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  }
  return text;
}

const UNIT_SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** A time in seconds: a whole number, alone or with s, m, h or d behind it. */
export function secondsOption(text: string): number {
  const [, digits, unit = 's'] = /^(\d{1,9})([smhd])?$/.exec(text) ?? [];
  const seconds = Number(digits) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
  if (!(seconds >= 1)) throw new InvalidArgumentError('Give seconds, or a time such as 30m, 12h or 7d.');
  return seconds;
}
