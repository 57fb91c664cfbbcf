import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { CustomerId, DocumentId, InvoiceId, ReadingId } from '../../platform/ids.ts';

/** How an invoice came to be: typed in, read from a document, or approved by a reviewer. */
export type InvoiceSource = 'manual' | 'document' | 'review';

/** Something about an invoice that a bookkeeper should look at; it never keeps the invoice from being saved. */
export interface InvoiceWarning {
  readonly code: 'duplicate' | 'total-differs' | 'line-total-differs' | 'lines-differ';
  /** One plain sentence. */
  readonly message: string;
}

/** Order states on the wire. */
export const ORDER_STATUS = {
  inProcess: 1,
  approved: 2,
  backordered: 3,
  rejected: 4,
  paid: 5,
  cancelled: 6,
} as const;

/** One line as it is saved. */
export interface InvoiceLine {
  /** From 1. */
  readonly lineNumber: number;
  readonly description: string;
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  readonly unitPrice: Decimal | null;
  readonly lineTotal: Decimal | null;
  /** Per cent. */
  readonly taxRate: Decimal | null;
  readonly productCode: string | null;
}

/** What an invoice says, wherever it came from. Dates are ISO days. */
export interface InvoiceContent {
  readonly invoiceNumber: string;
  readonly invoiceDate: string | null;
  readonly dueDate: string | null;
  readonly currency: string | null;
  readonly subtotal: Decimal | null;
  readonly taxAmount: Decimal | null;
  readonly shippingAmount: Decimal | null;
  readonly discountAmount: Decimal | null;
  readonly totalAmount: Decimal | null;
  readonly customerCompany: string | null;
  readonly customerAddress: string | null;
  readonly salespersonId: string | null;
  readonly sellerName: string | null;
  readonly sellerAddress: string | null;
  readonly sellerVatId: string | null;
  readonly notes: string | null;
  /** Fields that the organization made up, by their names. */
  readonly customFields: Readonly<Record<string, string>>;
  readonly lines: readonly InvoiceLine[];
}

/** An invoice in a list. */
export interface InvoiceSummary {
  readonly id: InvoiceId;
  readonly invoiceNumber: string;
  readonly invoiceDate: string | null;
  readonly totalAmount: Decimal | null;
  readonly currency: string | null;
  readonly sellerName: string | null;
  readonly customerId: CustomerId | null;
  readonly salespersonId: string | null;
  readonly documentId: DocumentId | null;
  readonly orderStatus: number;
  readonly createdAt: Date;
}

/** An invoice with everything that belongs to it. */
export interface InvoiceDetail extends Omit<InvoiceContent, 'customerCompany' | 'customerAddress'> {
  readonly id: InvoiceId;
  readonly source: InvoiceSource;
  readonly orderStatus: number;
  readonly customer: {
    readonly id: CustomerId;
    readonly companyName: string;
    readonly address: string | null;
  } | null;
  readonly warnings: readonly InvoiceWarning[];
  readonly documentId: DocumentId | null;
  readonly readingId: ReadingId | null;
  /** From 1; every change counts. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
