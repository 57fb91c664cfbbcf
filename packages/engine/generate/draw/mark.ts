import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { LineCell, TaxCell } from '../generated-truth.ts';

/** Names what a drawn text means; lines and taxes count from 0. */
export type Mark = FieldName | `line ${number} ${LineCell}` | `tax ${number} ${TaxCell}`;

/** The mark of a cell of a line. */
export function lineMark(index: number, cell: LineCell): Mark {
  return `line ${index} ${cell}`;
}

/** The mark of a cell of the tax breakdown. */
export function taxMark(index: number, cell: TaxCell): Mark {
  return `tax ${index} ${cell}`;
}
