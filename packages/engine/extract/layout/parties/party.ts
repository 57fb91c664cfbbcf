import type { Cell } from '../page/sheet.ts';
import type { ReadRow } from '../findings.ts';

/** One line of a name-and-address block: a cell on its row. */
export interface BlockLine {
  readonly cell: Cell;
  readonly row: ReadRow;
}

/** Lines that stand under each other with one left edge. */
export interface Block {
  readonly lines: readonly BlockLine[];
}

/** A seller or buyer found on the pages. */
export interface Party {
  readonly name: string;
  readonly nameLines: readonly BlockLine[];
  readonly address: string | null;
  readonly addressLines: readonly BlockLine[];
  /** Points of evidence for its role. */
  readonly points: number;
  /** Points of evidence for the address of a shop, which are rated apart; left out for parties of invoices. */
  readonly shopAddressPoints?: number;
}
