import type { Decimal } from '../money/decimal.ts';

/** An identifier, with the scheme it belongs to where one is named (ISO 6523, EAS, UNTDID 1153 …). */
export interface SchemedId {
  readonly id: string;
  readonly scheme: string | null;
}

/** A note (BG-1). */
export interface EInvoiceNote {
  /** BT-22. */
  readonly text: string;
  /** BT-21. */
  readonly subjectCode: string | null;
}

/** A span of days (BG-14, BG-26); ISO days, both included. */
export interface EInvoicePeriod {
  /** BT-73, BT-134. */
  readonly start: string | null;
  /** BT-74, BT-135. */
  readonly end: string | null;
}

/** An earlier invoice that this one corrects or credits (BG-3). */
export interface EInvoicePrecedingInvoice {
  /** BT-25. */
  readonly number: string | null;
  /** BT-26, ISO day. */
  readonly issueDate: string | null;
}

/** A document that backs the invoice (BG-24). Its content is not kept. */
export interface EInvoiceSupportingDocument {
  /** BT-122. */
  readonly reference: string | null;
  /** BT-123. */
  readonly description: string | null;
  /** BT-124. */
  readonly location: string | null;
  /** Name of the attached file (BT-125); `null` when nothing is attached. */
  readonly fileName: string | null;
  /** Media type of the attached file (BT-125). */
  readonly mediaType: string | null;
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
  /** BT-120. */
  readonly exemptionReason: string | null;
  /** BT-121. */
  readonly exemptionCode: string | null;
}

/** An allowance or charge on the document (BG-20, BG-21) or on one line (BG-27, BG-28). */
export interface EInvoiceAllowanceCharge {
  readonly isCharge: boolean;
  /** BT-92, BT-99, BT-136, BT-141. */
  readonly amount: Decimal | null;
  /** BT-93, BT-100, BT-137, BT-142. */
  readonly baseAmount: Decimal | null;
  /** BT-94, BT-101, BT-138, BT-143. */
  readonly percent: Decimal | null;
  /** BT-97, BT-104, BT-139, BT-144. */
  readonly reason: string | null;
  /** BT-98, BT-105, BT-140, BT-145. */
  readonly reasonCode: string | null;
  /** BT-95, BT-102; lines have none. */
  readonly taxCategory: string | null;
  /** BT-96, BT-103, per cent; lines have none. */
  readonly taxRate: Decimal | null;
}
