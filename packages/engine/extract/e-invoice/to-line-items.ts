import type { Field, LineItem } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import type { EInvoiceLine } from '@vouch/core/invoice/e-invoice-line.ts';
import { placesInRow } from './find-in-row.ts';
import type { PageIndex } from './page-index.ts';
import { textKey } from './printed-keys.ts';
import { xmlField } from './xml-field.ts';

/** The lines of the XML; each is looked for on the page below the one before it. */
export function toLineItems(invoice: EInvoice, index: PageIndex): readonly LineItem[] {
  const items: LineItem[] = [];
  let position = -1;
  for (const line of invoice.lines.filter(isItem)) {
    const found = index.findText(textKey(nameOf(line) ?? '')).find((each) => each.position > position);
    position = found?.position ?? position;
    items.push(toLineItem(line, { lineNumber: items.length + 1, row: found?.place ?? null, index }));
  }
  return items;
}

/** Where and what to look for. */
interface Row {
  readonly lineNumber: number;
  readonly row: Place | null;
  readonly index: PageIndex;
}

function toLineItem(line: EInvoiceLine, { lineNumber, row, index }: Row): LineItem {
  const { quantity, netPrice: unitPrice, lineTotal, taxRate } = line;
  const places = placesInRow({ quantity, unitPrice, lineTotal, taxRate }, row, index);
  const field = (value: string | null, place: Place | null) =>
    value === null ? null : xmlField(value, place);
  return {
    lineNumber,
    ...given({
      description: field(nameOf(line), row),
      quantity: field(quantity, places.quantity),
      unit: field(line.unitCode, null),
      unitPrice: field(unitPrice, places.unitPrice),
      lineTotal: field(lineTotal, places.lineTotal),
      taxRate: field(taxRate, places.taxRate),
      productCode: field(line.sellerItemId, null),
    }),
  };
}

/** ZUGFeRD 1.0 allows lines that only carry a note. */
function isItem(line: EInvoiceLine): boolean {
  return [nameOf(line), line.quantity, line.netPrice, line.lineTotal].some((value) => value !== null);
}

function nameOf(line: EInvoiceLine): string | null {
  return line.name ?? line.description;
}

function given(fields: Readonly<Record<string, Field | null>>): Partial<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, Field] => entry[1] !== null),
  );
}
