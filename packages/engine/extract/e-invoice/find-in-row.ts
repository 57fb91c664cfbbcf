import type { Place } from '@vouch/core/geometry/box.ts';
import type { PageIndex } from './page-index.ts';
import { decimalKey } from './printed-keys.ts';

/** Numbers of one line of a table, and the places found for them. */
export type RowNumbers<T> = Readonly<Record<'quantity' | 'unitPrice' | 'lineTotal' | 'taxRate', T>>;

/**
 * Where the numbers of a line are printed in its row. Equal numbers are told apart by the usual order: the total stands
 * right, then the price, then the quantity; a running number at the left is none of them.
 */
export function placesInRow(
  values: RowNumbers<string | null>,
  row: Place | null,
  index: PageIndex,
): RowNumbers<Place | null> {
  const used = new Set<Place>();
  const take = (value: string | null) => {
    const free =
      value === null || row === null ? [] : inRow(value, row, index).filter((place) => !used.has(place));
    const place = free.toSorted((a, b) => a.box.left - b.box.left).at(-1) ?? null;
    if (place !== null) used.add(place);
    return place;
  };
  const lineTotal = take(values.lineTotal);
  const unitPrice = take(values.unitPrice);
  const quantity = take(values.quantity);
  return { lineTotal, unitPrice, quantity, taxRate: take(values.taxRate) };
}

function inRow(value: string, row: Place, index: PageIndex): readonly Place[] {
  return index
    .findNumber(decimalKey(value))
    .map(({ place }) => place)
    .filter((place) => place.page === row.page && isSameRow(place, row));
}

/** Cells of a row need not share their baseline: half a line of difference is allowed. */
function isSameRow({ box }: Place, row: Place): boolean {
  const middle = (box.top + box.bottom) / 2;
  const slack = (box.bottom - box.top) / 2;
  return middle >= row.box.top - slack && middle <= row.box.bottom + slack;
}
