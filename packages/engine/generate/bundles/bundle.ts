import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';

/** How papers got into one file. */
export type BundleKind =
  /** Invoices one after the other. */
  | 'invoices'
  /** Receipts, a page each. */
  | 'receipts'
  /** Receipts beside and below each other on one page. */
  | 'receipts-on-a-page'
  /** Invoices, credit notes, quotes, orders and delivery notes of several countries, one after the other. */
  | 'mixed'
  /** One invoice with its copy, its terms, or both behind it. */
  | 'one-with-extras';

/** One of the papers in a file. */
export interface BundledPaper {
  readonly kind: DocumentKind;
  /** As printed. */
  readonly number: string;
  /** From 1, both included. */
  readonly firstPage: number;
  readonly lastPage: number;
}

/** A file that holds several papers. */
export interface GeneratedBundle {
  readonly bytes: Uint8Array;
  readonly kind: BundleKind;
  /** In the order of the file; copies and terms are none. */
  readonly papers: readonly BundledPaper[];
}

/** Every kind of bundle. */
export const BUNDLE_KINDS: readonly BundleKind[] = [
  'invoices',
  'receipts',
  'receipts-on-a-page',
  'mixed',
  'one-with-extras',
];
