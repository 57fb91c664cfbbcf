import type { CheckResult } from './checked.ts';

/**
 * Prefixes that the Internal Revenue Service never gave out; numbers have no check digit. Source: irs.gov, "How EINs are assigned and valid
 * EIN prefixes".
 */
const UNUSED_PREFIXES: ReadonlySet<string> = new Set(
  '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '),
);

/** Checks the shape of a United States employer identification number ("12-3456789") and its prefix. */
export function checkEin(text: string): CheckResult {
  const match = /^(\d{2})-\d{7}$/.exec(text);
  if (!match) return 'not-one';
  return UNUSED_PREFIXES.has(match[1] ?? '') ? 'invalid' : 'valid';
}
