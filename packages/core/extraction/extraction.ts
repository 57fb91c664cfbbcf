import type { Place } from '../geometry/box.ts';

/** Engines that read or judge documents; the keys used on the wire. */
export type EngineId = 'e_invoice' | 'layout' | 'vision_llm' | 'donut' | 'layoutlm';

/** `read`: printed on the page; `computed`: from other values, never printed; `xml`: from e-invoice data. */
export type FieldOrigin = 'read' | 'computed' | 'xml';

/** One value with its evidence. */
export interface Field {
  /** Normalised: ISO date, decimal with point, ISO currency code, or text. */
  readonly value: string;
  /** As printed; `null` for computed values. */
  readonly raw: string | null;
  /** Where it stands; `null` when it is not on a page. */
  readonly place: Place | null;
  /** Chance that the value is right, 0 to 1. */
  readonly confidence: number;
  readonly engine: EngineId;
  readonly origin: FieldOrigin;
  /** The value stands in handwriting, or handwriting stands where it belongs: a person must look. */
  readonly handwritten?: true;
}

/** Fields of an invoice or a receipt, in EN 16931 words. Amounts are decimals, dates ISO days. */
export type FieldName =
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'dueDate'
  | 'deliveryDate'
  | 'time'
  | 'currency'
  | 'sellerName'
  | 'sellerAddress'
  | 'sellerVatId'
  | 'sellerTaxNumber'
  | 'sellerPhone'
  | 'sellerEmail'
  | 'sellerWebsite'
  | 'buyerName'
  | 'buyerAddress'
  | 'buyerVatId'
  | 'orderReference'
  | 'customerNumber'
  | 'paymentTerms'
  | 'paymentMethod'
  | 'iban'
  | 'bic'
  | 'netTotal'
  | 'taxTotal'
  | 'taxRate'
  | 'grandTotal'
  | 'paidAmount'
  | 'amountDue'
  | 'roundingAmount'
  | 'discountTotal'
  | 'chargeTotal'
  | 'shippingTotal'
  | 'tip'
  | 'cashGiven'
  | 'changeGiven';

/** One line of the document's table. */
export interface LineItem {
  /** From 1. */
  readonly lineNumber: number;
  readonly description?: Field;
  readonly quantity?: Field;
  readonly unit?: Field;
  readonly unitPrice?: Field;
  readonly lineTotal?: Field;
  readonly taxRate?: Field;
  readonly productCode?: Field;
}

/** One row of the tax breakdown. */
export interface TaxRow {
  readonly rate?: Field;
  readonly base?: Field;
  readonly amount?: Field;
  readonly category?: string;
}

/** What the paper is. `unknown` when the evidence is thin. */
export type DocumentKind =
  | 'invoice'
  | 'receipt'
  | 'credit-note'
  | 'quote'
  | 'order'
  | 'statement'
  | 'delivery-note'
  | 'other'
  | 'unknown';

/** One invoice or receipt as it was read. */
export interface ExtractedInvoice {
  readonly kind: DocumentKind;
  readonly kindConfidence: number;
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  readonly lines: readonly LineItem[];
  readonly taxes: readonly TaxRow[];
  /** Fields that an organization made up and taught, by their names. */
  readonly custom?: Readonly<Record<string, Field>>;
  /** Chance that number, seller, date, currency and total are all right, 0 to 1. */
  readonly confidence: number;
}

/** What was read from a document; usually one invoice, several where the file holds several. */
export interface Extraction {
  readonly engine: EngineId;
  readonly invoices: readonly ExtractedInvoice[];
  /** All recognised text, one printed line a line, pages separated by a form feed. */
  readonly text: string;
  /** ISO 639-1 code; `null` when undecided. */
  readonly language: string | null;
  readonly notices: readonly string[];
}
