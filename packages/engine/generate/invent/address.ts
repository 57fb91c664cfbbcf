import type { Locale } from '../locales/locale.ts';
import type { Random } from '../random.ts';
import { fillDigits } from './fill-digits.ts';

/** An invented postal address. */
export interface Address {
  /** As written on a letter, without name and country. */
  readonly lines: readonly string[];
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Invents an address in one of the locale's towns. */
export function makeAddress(locale: Locale, random: Random): Address {
  const town = random.pick(locale.towns);
  const filled = { ...town, postCode: fillDigits(town.postCode, random) };
  const lines = locale.addressLines(random.pick(locale.streets), String(random.int(1, 148)), filled);
  return {
    lines,
    street: lines[0] ?? '',
    postCode: filled.postCode,
    city: filled.city,
    country: locale.country,
  };
}
