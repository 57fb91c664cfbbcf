import type { Document, Word } from '../../document/document.ts';
import type { ExtractedInvoice, Field, LineItem } from '../../extraction/extraction.ts';
import { type Box, unionOf } from '../../geometry/box.ts';
import { parseNumber } from '../../locale/parse-number.ts';

type ColumnName = 'quantity' | 'unitPrice';

/**
 * The lines with quantities and prices that stand in the columns of the other lines although they were not taken for such:
 * reading prefers numbers that multiply, checking wants those that do not.
 */
export function linesWithColumns(document: Document, invoice: ExtractedInvoice): readonly LineItem[] {
  const quantity = columnOf(invoice, 'quantity');
  const unitPrice = columnOf(invoice, 'unitPrice');
  if (quantity === null || unitPrice === null) return invoice.lines;
  return invoice.lines.map((line) => {
    if (line.quantity && line.unitPrice) return line;
    const foundQuantity = line.quantity ?? numberIn(document, line, quantity);
    const foundPrice = line.unitPrice ?? numberIn(document, line, unitPrice);
    return foundQuantity && foundPrice ? { ...line, quantity: foundQuantity, unitPrice: foundPrice } : line;
  });
}

interface Column {
  readonly page: number;
  readonly box: Box;
}

/** Where the lines that were read in full have this value. */
function columnOf({ lines }: ExtractedInvoice, name: ColumnName): Column | null {
  const places = lines
    .filter((line) => line.quantity && line.unitPrice && line.lineTotal)
    .map((line) => line[name]?.place ?? null)
    .filter((place) => place !== null);
  const page = places[0]?.page;
  const box = unionOf(places.filter((place) => place.page === page).map((place) => place.box));
  return page === undefined || box === null ? null : { page, box };
}

/** The number in the row of a line that stands in a column. */
function numberIn(document: Document, line: LineItem, column: Column): Field | null {
  const total = line.lineTotal;
  if (!total || total.place === null || total.place.page !== column.page) return null;
  const page = document.pages.find((candidate) => candidate.number === column.page);
  const middle = (total.place.box.top + total.place.box.bottom) / 2;
  const inCell = (page?.words ?? []).filter((word) => isInCell(word, column.box, middle));
  const [word] = inCell;
  const value = word && inCell.length === 1 ? parseNumber(word.text, markOf(total)) : null;
  if (word === undefined || value === null) return null;
  return { ...total, value, raw: word.text, place: { page: column.page, box: word.box } };
}

function isInCell({ box }: Word, column: Box, middle: number): boolean {
  return box.left < column.right && box.right > column.left && box.top <= middle && box.bottom >= middle;
}

function markOf({ raw }: Field): '.' | ',' {
  return /,\d{1,2}\D{0,4}$/.test(raw ?? '') ? ',' : '.';
}
