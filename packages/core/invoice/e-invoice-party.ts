import type { SchemedId } from './e-invoice-parts.ts';

/** A postal address (BG-5, BG-8, BG-12, BG-15). */
export interface EInvoiceAddress {
  /** BT-35, BT-36 and BT-162, or their like. */
  readonly street: readonly string[];
  /** BT-38, BT-53, BT-67, BT-78. */
  readonly postCode: string | null;
  /** BT-37, BT-52, BT-66, BT-77. */
  readonly city: string | null;
  /** BT-39, BT-54, BT-68, BT-79. */
  readonly region: string | null;
  /** BT-40, BT-55, BT-69, BT-80; ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
}

/** A seller or buyer (BG-4, BG-7). */
export interface EInvoiceParty extends EInvoiceAddress {
  /** BT-27, BT-44. */
  readonly name: string | null;
  /** BT-28, BT-45. */
  readonly tradingName: string | null;
  /** BT-29, BT-46. */
  readonly ids: readonly SchemedId[];
  /** BT-31, BT-48. */
  readonly vatId: string | null;
  /** BT-32. */
  readonly taxNumber: string | null;
  /** BT-30, BT-47. */
  readonly legalId: string | null;
  /** Scheme of BT-30, BT-47. */
  readonly legalIdScheme: string | null;
  /** BT-33. */
  readonly legalInformation: string | null;
  /** BT-34, BT-49. */
  readonly electronicAddress: SchemedId | null;
  /** BT-41, BT-56. */
  readonly contactName: string | null;
  /** BT-42, BT-57. */
  readonly phone: string | null;
  /** BT-43, BT-58. */
  readonly email: string | null;
}

/** Who is paid, when it is not the seller (BG-10). */
export interface EInvoicePayee {
  /** BT-59. */
  readonly name: string | null;
  /** BT-60. */
  readonly id: SchemedId | null;
  /** BT-61. */
  readonly legalId: SchemedId | null;
}

/** Who answers for the seller's VAT (BG-11). */
export interface EInvoiceTaxRepresentative {
  /** BT-62. */
  readonly name: string | null;
  /** BT-63. */
  readonly vatId: string | null;
  /** BG-12. */
  readonly address: EInvoiceAddress | null;
}
