import type { Decimal } from '../money/decimal.ts';
import type { EInvoiceAllowanceCharge, EInvoicePeriod, SchemedId } from './e-invoice-parts.ts';

/** A classification of an item (BT-158). */
export interface EInvoiceClassification extends SchemedId {
  /** Version of the scheme. */
  readonly version: string | null;
}

/** A property of an item (BG-32). */
export interface EInvoiceAttribute {
  /** BT-160. */
  readonly name: string | null;
  /** BT-161. */
  readonly value: string | null;
}

/** The item of a line (BG-31). */
export interface EInvoiceItem {
  /** BT-153. */
  readonly name: string | null;
  /** BT-154. */
  readonly description: string | null;
  /** BT-155. */
  readonly sellerItemId: string | null;
  /** BT-156. */
  readonly buyerItemId: string | null;
  /** BT-157. */
  readonly standardItemId: SchemedId | null;
  /** BT-158. */
  readonly classifications: readonly EInvoiceClassification[];
  /** BT-159; ISO 3166-1 alpha-2. */
  readonly originCountryCode: string | null;
  /** BG-32. */
  readonly attributes: readonly EInvoiceAttribute[];
}

/** The price of a line (BG-29). */
export interface EInvoicePrice {
  /** BT-146. */
  readonly netPrice: Decimal | null;
  /** BT-147. */
  readonly priceDiscount: Decimal | null;
  /** BT-148. */
  readonly grossPrice: Decimal | null;
  /** BT-149. */
  readonly priceBaseQuantity: Decimal | null;
  /** BT-150. */
  readonly priceBaseUnitCode: string | null;
}

/** One invoice line (BG-25). */
export interface EInvoiceLine extends EInvoiceItem, EInvoicePrice {
  /** BT-126. */
  readonly id: string | null;
  /** BT-127. */
  readonly note: string | null;
  /** BT-128. */
  readonly invoicedObject: SchemedId | null;
  /** BT-129. */
  readonly quantity: Decimal | null;
  /** BT-130. */
  readonly unitCode: string | null;
  /** BT-131. */
  readonly lineTotal: Decimal | null;
  /** BT-132. */
  readonly orderLineReference: string | null;
  /** BT-133. */
  readonly accountingReference: string | null;
  /** BG-26. */
  readonly period: EInvoicePeriod | null;
  /** BG-27 and BG-28. */
  readonly allowanceCharges: readonly EInvoiceAllowanceCharge[];
  /** BT-151. */
  readonly taxCategory: string | null;
  /** BT-152, per cent. */
  readonly taxRate: Decimal | null;
}
