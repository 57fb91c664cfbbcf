import type { Decimal } from '../money/decimal.ts';

/** XML formats of electronic invoices. */
export type EInvoiceSyntax = 'cii' | 'zugferd-1' | 'ubl-invoice' | 'ubl-credit-note' | 'fattura-pa';

/** A seller or buyer (EN 16931 BG-4, BG-7). */
export interface EInvoiceParty {
  /** BT-27, BT-44. */
  readonly name: string | null;
  /** BT-28, BT-45. */
  readonly tradingName: string | null;
  /** BT-31, BT-48. */
  readonly vatId: string | null;
  /** BT-32. */
  readonly taxNumber: string | null;
  /** BT-30, BT-47. */
  readonly legalId: string | null;
  readonly street: readonly string[];
  readonly postCode: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  readonly contactName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** One VAT breakdown row (BG-23). */
export interface EInvoiceTax {
  /** BT-118. */
  readonly category: string | null;
  /** BT-119, per cent. */
  readonly rate: Decimal | null;
  /** BT-116. */
  readonly base: Decimal | null;
  /** BT-117. */
  readonly amount: Decimal | null;
}

/** A document level allowance or charge (BG-20, BG-21). */
export interface EInvoiceAllowanceCharge {
  readonly isCharge: boolean;
  readonly amount: Decimal | null;
  readonly reason: string | null;
  readonly taxRate: Decimal | null;
}

/** One invoice line (BG-25). */
export interface EInvoiceLine {
  /** BT-126. */
  readonly id: string | null;
  /** BT-153. */
  readonly name: string | null;
  /** BT-154. */
  readonly description: string | null;
  /** BT-155. */
  readonly sellerItemId: string | null;
  /** BT-129. */
  readonly quantity: Decimal | null;
  /** BT-130. */
  readonly unitCode: string | null;
  /** BT-146. */
  readonly netPrice: Decimal | null;
  /** BT-149. */
  readonly priceBaseQuantity: Decimal | null;
  /** BT-131. */
  readonly lineTotal: Decimal | null;
  /** BT-151. */
  readonly taxCategory: string | null;
  /** BT-152, per cent. */
  readonly taxRate: Decimal | null;
}

/** An e-invoice in EN 16931 terms, exactly as its XML gives it: nothing is computed, unknown stays `null`. */
export interface EInvoice {
  readonly syntax: EInvoiceSyntax;
  /** BT-24. */
  readonly profile: string | null;
  /** BT-1. */
  readonly number: string | null;
  /** BT-2, ISO day. */
  readonly issueDate: string | null;
  /** BT-3. */
  readonly typeCode: string | null;
  /** BT-5. */
  readonly currency: string | null;
  /** BT-9, ISO day. */
  readonly dueDate: string | null;
  /** BT-72, ISO day. */
  readonly deliveryDate: string | null;
  /** BT-10. */
  readonly buyerReference: string | null;
  /** BT-13. */
  readonly orderReference: string | null;
  /** BT-20. */
  readonly paymentTerms: string | null;
  /** BT-22. */
  readonly notes: readonly string[];
  readonly seller: EInvoiceParty;
  readonly buyer: EInvoiceParty;
  /** BT-84. */
  readonly iban: string | null;
  /** BT-86. */
  readonly bic: string | null;
  /** BT-81. */
  readonly paymentMeansCode: string | null;
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
  /** BT-112. */
  readonly grandTotal: Decimal | null;
  /** BT-113. */
  readonly paidAmount: Decimal | null;
  /** BT-114. */
  readonly roundingAmount: Decimal | null;
  /** BT-115. */
  readonly amountDue: Decimal | null;
  readonly taxes: readonly EInvoiceTax[];
  readonly allowanceCharges: readonly EInvoiceAllowanceCharge[];
  readonly lines: readonly EInvoiceLine[];
  /** Faults of the XML that did not keep us from reading it. */
  readonly faults: readonly string[];
  /** Name of the attachment it came from; `null` for a bare XML file. */
  readonly attachmentName: string | null;
}
