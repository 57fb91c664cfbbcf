import type { EInvoiceAddress } from '@vouch/core/invoice/e-invoice-party.ts';
import { NO_ADDRESS } from '@vouch/core/invoice/no-terms.ts';

const COUNTRY = /^[A-Z]{2}$/;
/** "18439 Stralsund": what stands in most of Europe between street and country. */
const TOWN = /^(\d{4,6}(?: [A-Z]{2})?) (\D.*)$/;
/** Lines that an address of a file can have. */
const STREETS = 3;

/** An address in one text, by its commas or lines. Only what is plain is told apart: a country code at the end, a post code with its town. */
export function toAddress(text: string | null): EInvoiceAddress {
  const parts = (text ?? '')
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const countryCode = COUNTRY.test(last) ? last : null;
  const rest = countryCode === null ? parts : parts.slice(0, -1);
  const [, postCode, city] = TOWN.exec(rest.at(-1) ?? '') ?? [];
  if (postCode === undefined || city === undefined) {
    return { ...NO_ADDRESS, street: inLines(rest), countryCode };
  }
  return { ...NO_ADDRESS, street: inLines(rest.slice(0, -1)), postCode, city, countryCode };
}

function inLines(parts: readonly string[]): readonly string[] {
  if (parts.length <= STREETS) return parts;
  return [...parts.slice(0, STREETS - 1), parts.slice(STREETS - 1).join(', ')];
}
