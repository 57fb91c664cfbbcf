import type { Decimal } from '../money/decimal.ts';
import type { EInvoiceLine } from './e-invoice-line.ts';
import type {
  EInvoiceAddress,
  EInvoiceParty,
  EInvoicePayee,
  EInvoiceTaxRepresentative,
} from './e-invoice-party.ts';
import type { EInvoiceDirectDebit, EInvoiceTransferAccount } from './e-invoice-payment.ts';
import type {
  EInvoiceAllowanceCharge,
  EInvoiceNote,
  EInvoicePeriod,
  EInvoicePrecedingInvoice,
  EInvoiceSupportingDocument,
  EInvoiceTax,
  SchemedId,
} from './e-invoice-parts.ts';

/** XML formats of electronic invoices. */
export type EInvoiceSyntax = 'cii' | 'zugferd-1' | 'ubl-invoice' | 'ubl-credit-note' | 'fattura-pa';

/** What the document is and what it refers to. */
export interface EInvoiceHeader {
  /** BT-24. */
  readonly profile: string | null;
  /** BT-23. */
  readonly businessProcess: string | null;
  /** BT-1. */
  readonly number: string | null;
  /** BT-2, ISO day. */
  readonly issueDate: string | null;
  /** BT-3. */
  readonly typeCode: string | null;
  /** BT-5. */
  readonly currency: string | null;
  /** BT-6. */
  readonly taxCurrency: string | null;
  /** BT-7, ISO day. */
  readonly taxPointDate: string | null;
  /** BT-8, as its syntax codes it. */
  readonly taxPointCode: string | null;
  /** BT-9, ISO day. */
  readonly dueDate: string | null;
  /** BT-10. */
  readonly buyerReference: string | null;
  /** BT-11. */
  readonly projectReference: string | null;
  /** BT-12. */
  readonly contractReference: string | null;
  /** BT-13. */
  readonly orderReference: string | null;
  /** BT-14. */
  readonly salesOrderReference: string | null;
  /** BT-15. */
  readonly receivingAdviceReference: string | null;
  /** BT-16. */
  readonly despatchAdviceReference: string | null;
  /** BT-17. */
  readonly tenderReference: string | null;
  /** BT-18. */
  readonly invoicedObject: SchemedId | null;
  /** BT-19. */
  readonly accountingReference: string | null;
  /** BT-20. */
  readonly paymentTerms: string | null;
  /** BG-1. */
  readonly notes: readonly EInvoiceNote[];
  /** BG-3. */
  readonly precedingInvoices: readonly EInvoicePrecedingInvoice[];
  /** BG-24. */
  readonly supportingDocuments: readonly EInvoiceSupportingDocument[];
}

/** Who takes part, and where and when it was delivered. */
export interface EInvoiceParties {
  /** BG-4. */
  readonly seller: EInvoiceParty;
  /** BG-7. */
  readonly buyer: EInvoiceParty;
  /** BG-10. */
  readonly payee: EInvoicePayee | null;
  /** BG-11. */
  readonly taxRepresentative: EInvoiceTaxRepresentative | null;
  /** BT-70. */
  readonly deliverToName: string | null;
  /** BT-71. */
  readonly deliverToLocation: SchemedId | null;
  /** BT-72, ISO day. */
  readonly deliveryDate: string | null;
  /** BG-15. */
  readonly deliverToAddress: EInvoiceAddress | null;
  /** BG-14. */
  readonly period: EInvoicePeriod | null;
}

/** How it is to be paid (BG-16). */
export interface EInvoicePayment {
  /** BT-81. */
  readonly paymentMeansCode: string | null;
  /** BT-82. */
  readonly paymentMeansText: string | null;
  /** BT-83. */
  readonly remittanceInformation: string | null;
  /** BT-84 of the first account. */
  readonly iban: string | null;
  /** BT-86 of the first account. */
  readonly bic: string | null;
  /** BG-17, the first account included. */
  readonly transferAccounts: readonly EInvoiceTransferAccount[];
  /** BT-87, as given: the last digits of the card. */
  readonly cardNumber: string | null;
  /** BT-88. */
  readonly cardHolder: string | null;
  /** BG-19. */
  readonly directDebit: EInvoiceDirectDebit | null;
}

/** The document totals (BG-22). */
export interface EInvoiceTotals {
  /** BT-106. */
  readonly lineNetTotal: Decimal | null;
  /** BT-107. */
  readonly allowanceTotal: Decimal | null;
  /** BT-108. */
  readonly chargeTotal: Decimal | null;
  /** BT-109. */
  readonly netTotal: Decimal | null;
  /** BT-110. */
  readonly taxTotal: Decimal | null;
  /** BT-111, in the accounting currency. */
  readonly taxTotalInTaxCurrency: Decimal | null;
  /** BT-112. */
  readonly grandTotal: Decimal | null;
  /** BT-113. */
  readonly paidAmount: Decimal | null;
  /** BT-114. */
  readonly roundingAmount: Decimal | null;
  /** BT-115. */
  readonly amountDue: Decimal | null;
}

/** The terms of one invoice (EN 16931-1), without what is known about its file. */
export interface InvoiceTerms extends EInvoiceHeader, EInvoiceParties, EInvoicePayment, EInvoiceTotals {
  /** BG-23. */
  readonly taxes: readonly EInvoiceTax[];
  /** BG-20 and BG-21. */
  readonly allowanceCharges: readonly EInvoiceAllowanceCharge[];
  /** BG-25. */
  readonly lines: readonly EInvoiceLine[];
}

/** An e-invoice in EN 16931 terms, exactly as its XML gives it: nothing is computed, unknown stays `null`. */
export interface EInvoice extends InvoiceTerms {
  readonly syntax: EInvoiceSyntax;
  /** Faults of the XML that did not keep us from reading it. */
  readonly faults: readonly string[];
  /** Name of the attachment it came from; `null` for a bare XML file. */
  readonly attachmentName: string | null;
}
