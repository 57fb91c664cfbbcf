import type { Decimal } from '../money/decimal.ts';

/** What a payment or fiscal code says about the paper that it is printed on; `null` where its format has no such part or leaves it empty. */
export interface CodeClaim {
  /** Name of the format, e.g. "Swiss QR-bill". */
  readonly format: string;
  /** What is to be paid, or was paid, tax included. */
  readonly total: Decimal | null;
  readonly iban: string | null;
  /** Tax number of the seller. */
  readonly sellerTaxId: string | null;
  readonly number: string | null;
  /** ISO day. */
  readonly day: string | null;
}

/** A claim of nothing, to fill in. */
export const NO_CLAIM: Omit<CodeClaim, 'format'> = {
  total: null,
  iban: null,
  sellerTaxId: null,
  number: null,
  day: null,
};

/** Reads one format; `null` when the text is not of it. */
export type CodeFormat = (text: string) => CodeClaim | null;
