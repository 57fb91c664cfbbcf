import type { CustomerId } from '../../../platform/ids.ts';
import type { InvoiceSummary } from '../invoice.ts';
import type { Place } from './cursor.ts';
import type { InvoiceSort } from './sort-keys.ts';

/** Which invoices. */
export interface InvoiceFilters {
  readonly customerId?: CustomerId | undefined;
  readonly salespersonId?: string | undefined;
  readonly orderStatus?: number | undefined;
  /** ISO days, both included. */
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
  /** Words as a person types them. */
  readonly search?: string | undefined;
  /** Deleted ones instead. */
  readonly isDeleted?: boolean | undefined;
}

/** Which invoices, in which order, and which page of them. */
export interface InvoiceListQuery extends InvoiceFilters {
  /** By when they were saved, unless said otherwise. */
  readonly sort?: InvoiceSort | undefined;
  /** The smallest first; else the greatest. */
  readonly isAscending?: boolean | undefined;
  /** From 1. With a place, the number of the page that starts there. */
  readonly page: number;
  readonly perPage: number;
  /** Starts after it, instead of at the page's number; its order must be the one asked for. */
  readonly after?: Place | undefined;
  /** Counts again instead of taking the counts that are kept. */
  readonly isCountFresh?: boolean | undefined;
}

/** One page of invoices. */
export interface InvoiceList {
  readonly invoices: readonly InvoiceSummary[];
  readonly total: number;
  /** Whether there are exactly `total`; else there are more. */
  readonly isTotalExact: boolean;
  /** Where the next page starts; `null` at the end. */
  readonly next: Place | null;
}
