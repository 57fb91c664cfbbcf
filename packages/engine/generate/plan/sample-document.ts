import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { BusinessType, UnitId } from '../business-types/business-type.ts';
import type { Complexity } from '../complexity.ts';
import type { Company } from '../invent/company.ts';
import type { Address } from '../invent/address.ts';
import type { LabelKey } from '../languages/language.ts';
import type { Locale } from '../locales/locale.ts';

/** Who receives an invoice. */
export interface Buyer {
  readonly name: string;
  readonly address: Address;
  readonly vatId: string | null;
}

/** One line of a sample document. */
export interface SampleLine {
  readonly code: string;
  readonly description: string;
  readonly quantity: Decimal;
  readonly unit: UnitId;
  readonly unitPrice: Decimal;
  /** Per cent taken off the line; `null` for none. */
  readonly discountPercent: Decimal | null;
  /** Per cent. */
  readonly taxRate: Decimal;
  readonly lineTotal: Decimal;
}

/** One rate of the tax breakdown. */
export interface SampleTax {
  readonly rate: Decimal;
  /** Net amount at this rate. */
  readonly base: Decimal;
  readonly amount: Decimal;
}

/** A discount on all lines of one rate. */
export interface SampleDiscount {
  readonly rate: Decimal;
  readonly percent: Decimal;
  /** Positive. */
  readonly amount: Decimal;
}

/** The sums of a sample document; every one follows exactly from its lines. */
export interface SampleTotals {
  readonly lines: Decimal;
  readonly discounts: readonly SampleDiscount[];
  readonly discountTotal: Decimal | null;
  readonly shipping: Decimal | null;
  readonly taxes: readonly SampleTax[];
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly gross: Decimal;
  readonly paid: Decimal | null;
  readonly due: Decimal;
}

/** How a receipt was paid. */
export type Tender =
  | { readonly method: 'cash'; readonly given: Decimal; readonly change: Decimal }
  | {
      readonly method: 'card';
      readonly lastFour: string;
      readonly tip: Decimal | null;
      readonly charged: Decimal;
    };

/** The words chosen for one document. */
export type Words = Readonly<Record<LabelKey, string>>;

/** What every sample document has. */
interface SampleBase {
  readonly locale: Locale;
  readonly business: BusinessType;
  readonly complexity: Complexity;
  readonly words: Words;
  readonly seller: Company;
  readonly number: string;
  /** ISO day. */
  readonly issueDate: string;
  readonly lines: readonly SampleLine[];
  readonly totals: SampleTotals;
}

/** A planned invoice. */
export interface SampleInvoice extends SampleBase {
  readonly kind: 'invoice';
  readonly buyer: Buyer;
  readonly dueDate: string;
  readonly termDays: number;
  readonly deliveryDate: string | null;
  readonly orderReference: string | null;
  readonly customerNumber: string | null;
}

/** A planned receipt. */
export interface SampleReceipt extends SampleBase {
  readonly kind: 'receipt';
  /** HH:MM. */
  readonly time: string;
  readonly servedBy: string;
  readonly tender: Tender;
}

/** A document that is planned in full and only needs to be drawn. */
export type SampleDocument = SampleInvoice | SampleReceipt;
