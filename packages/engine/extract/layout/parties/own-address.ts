import { companyFormStrength } from '../../labels/company-forms.ts';
import type { ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import type { BlockLine } from './party.ts';
import { type FoundAddress, joinLines } from './shop-address.ts';

/** An address under a letter's head without what follows the name of another company: the addressee may stand right below. */
export function ownAddress(address: FoundAddress | null): FoundAddress | null {
  const other = address?.rows.findIndex(({ row }) => companyFormStrength(row.text) === 1) ?? -1;
  if (address === null || other <= 0) return address;
  const rows = address.rows.slice(0, other);
  return { ...address, rows, text: joinLines(rows.map(({ row }) => row.text)) };
}

/** The cells of rows that say part of the text: what stands beside them in other columns is left out. */
export function linesSaying(text: string, rows: readonly ReadRow[]): BlockLine[] {
  const said = keyOf(text);
  const all = rows.flatMap((row) => row.row.cells.map((cell) => ({ cell, row })));
  const own = all.filter(({ cell }) => said.includes(keyOf(cell.text)));
  return own.length > 0 ? own : all;
}
