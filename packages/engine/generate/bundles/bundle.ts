import type { GeneratedTruth } from '../generated-truth.ts';

/** How papers got into one file. */
export type BundleKind =
  /** Invoices one after the other. */
  | 'invoices'
  /** Receipts, a page each. */
  | 'receipts'
  /** Receipts beside and below each other on one page. */
  | 'receipts-on-a-page'
  /** One invoice with its copy, its terms, or both behind it. */
  | 'one-with-extras';

/** One of the papers in a file. */
export interface BundledPaper {
  readonly truth: GeneratedTruth;
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
