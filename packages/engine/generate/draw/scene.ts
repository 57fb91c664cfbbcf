import type { Printer } from '../print/printer.ts';
import type { Random } from '../random.ts';
import type { SampleDocument, SampleInvoice, SampleReceipt } from '../plan/sample-document.ts';
import { ACCENTS } from './color.ts';
import type { Sheet } from './sheet.ts';

/** Everything a layout draws with. */
export interface Scene<D extends SampleDocument = SampleDocument> {
  readonly sheet: Sheet;
  readonly document: D;
  readonly print: Printer;
  readonly accent: { readonly strong: string; readonly pale: string };
  /** Choices of the layout. */
  readonly random: Random;
}

export type InvoiceScene = Scene<SampleInvoice>;
export type ReceiptScene = Scene<SampleReceipt>;

/** Sets the scene for one document. */
export function createScene<D extends SampleDocument>(
  sheet: Sheet,
  source: { readonly document: D; readonly print: Printer },
  random: Random,
): Scene<D> {
  return { ...source, sheet, accent: random.fork('accent').pick(ACCENTS), random };
}
