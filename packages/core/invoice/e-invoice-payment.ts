/** An account to pay to (BG-17). */
export interface EInvoiceTransferAccount {
  /** BT-84: an IBAN, or the number of an account that has none. */
  readonly id: string | null;
  /** BT-85. */
  readonly name: string | null;
  /** BT-86. */
  readonly bic: string | null;
}

/** A direct debit (BG-19). */
export interface EInvoiceDirectDebit {
  /** BT-89. */
  readonly mandateReference: string | null;
  /** BT-90. */
  readonly creditorId: string | null;
  /** BT-91. */
  readonly debitedAccount: string | null;
}
