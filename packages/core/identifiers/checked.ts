/** What the check digits of an identifier say. `not-one`: it does not have the shape, so nothing can be said. */
export type CheckResult = 'valid' | 'invalid' | 'not-one';

/** An identifier that has the exact shape of its kind. */
export interface CheckedIdentifier {
  /** Without blanks and separators. */
  readonly value: string;
  /** ISO 3166-1 alpha-2; empty for numbers that belong to no country. */
  readonly country: string;
  readonly check: Exclude<CheckResult, 'not-one'>;
}
