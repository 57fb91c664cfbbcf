import type { Findings } from '../findings.ts';
import { findIban } from '../facts/bank.ts';
import { findVatIds } from '../facts/vat-ids.ts';

const EURO_COUNTRIES: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'EL',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
]);

/**
 * Whether a recognised page without any currency sign is in euro: print readers lose the sign, and both seller's VAT number and
 * (where printed) account number belong to countries of the euro. Digital pages keep their signs, so there it is never inferred.
 */
export function isEuroByCountry(findings: Findings): boolean {
  if (!findings.sheet.isRecognised || findings.mark !== ',') return false;
  const vat = findVatIds(findings, null).seller?.value.slice(0, 2);
  const iban = findIban(findings)?.value.slice(0, 2);
  const countries = [vat, iban].filter((country) => country !== undefined && /^[A-Z]{2}$/.test(country));
  return countries.length > 0 && countries.every((country) => EURO_COUNTRIES.has(country ?? ''));
}
