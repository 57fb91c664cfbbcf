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
  /** Set closer, to end on one page. */
  readonly isTight: boolean;
}

export type InvoiceScene = Scene<SampleInvoice>;
export type ReceiptScene = Scene<SampleReceipt>;

/** Sets the scene for one document. */
export function createScene<D extends SampleDocument>(
  sheet: Sheet,
  source: Pick<Scene<D>, 'document' | 'print' | 'random' | 'isTight'>,
): Scene<D> {
  return { ...source, sheet, accent: source.random.fork('accent').pick(ACCENTS) };
}
