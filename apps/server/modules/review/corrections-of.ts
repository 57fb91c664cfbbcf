import type { ExtractedInvoice, Field, FieldName, LineItem } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { InvoiceContent, InvoiceLine } from '../invoices/index.ts';

/** One value that was changed, with what stands on the page. */
export interface ValueChange {
  readonly field: string;
  readonly lineNumber: number | null;
  readonly printed: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly place: Place | null;
}

/** Under which name each value of an invoice was read; `null`: never read. */
const FIELDS = {
  invoiceNumber: 'invoiceNumber',
  invoiceDate: 'invoiceDate',
  dueDate: 'dueDate',
  currency: 'currency',
  subtotal: 'netTotal',
  taxAmount: 'taxTotal',
  shippingAmount: 'shippingTotal',
  discountAmount: 'discountTotal',
  totalAmount: 'grandTotal',
  customerCompany: 'buyerName',
  customerAddress: 'buyerAddress',
  salespersonId: null,
  notes: null,
  sellerName: 'sellerName',
  sellerAddress: 'sellerAddress',
  sellerVatId: 'sellerVatId',
} as const satisfies Record<Exclude<keyof InvoiceContent, 'lines' | 'customFields'>, FieldName | null>;

const CELLS = [
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'lineTotal',
  'taxRate',
  'productCode',
] as const satisfies ReadonlyArray<keyof InvoiceLine & keyof LineItem>;

/** The two states of an invoice that are compared, and what the machine had read. */
export interface Change {
  readonly before: InvoiceContent;
  readonly after: InvoiceContent;
  readonly read: ExtractedInvoice | undefined;
}

/** Every value in which two states differ. */
export function changesOf(change: Change): readonly ValueChange[] {
  return [...fieldChanges(change), ...lineChanges(change)];
}

function fieldChanges({ before, after, read }: Change): readonly ValueChange[] {
  return Object.entries(FIELDS).flatMap(([name, field]) => {
    const key = name as keyof typeof FIELDS;
    const [old, now] = [before[key] || null, after[key] || null];
    if (old === now) return [];
    const evidence = evidenceOf(field === null ? undefined : read?.fields[field]);
    return [{ field: field ?? name, lineNumber: null, before: old, after: now, ...evidence }];
  });
}

function lineChanges({ before, after, read }: Change): readonly ValueChange[] {
  const old = new Map(before.lines.map((line) => [line.lineNumber, line]));
  const kept = new Set(after.lines.map(({ lineNumber }) => lineNumber));
  const removed = before.lines.filter(({ lineNumber }) => !kept.has(lineNumber));
  return [
    ...removed.map(({ lineNumber, description }) =>
      wholeLine(lineNumber, { before: description, after: null }),
    ),
    ...after.lines.flatMap((line) => {
      const { lineNumber } = line;
      const was = old.get(lineNumber);
      if (was === undefined) return [wholeLine(lineNumber, { before: null, after: line.description })];
      return cellChanges(was, line, read?.lines[lineNumber - 1]);
    }),
  ];
}

function cellChanges(
  was: InvoiceLine,
  line: InvoiceLine,
  read: LineItem | undefined,
): readonly ValueChange[] {
  return CELLS.flatMap((cell) => {
    const [before, after] = [was[cell] || null, line[cell] || null];
    if (before === after) return [];
    return [{ field: cell, lineNumber: line.lineNumber, before, after, ...evidenceOf(read?.[cell]) }];
  });
}

function wholeLine(
  lineNumber: number,
  change: { readonly before: string | null; readonly after: string | null },
): ValueChange {
  return { field: 'line', lineNumber, printed: null, place: null, ...change };
}

function evidenceOf(field: Field | undefined): Pick<ValueChange, 'printed' | 'place'> {
  return { printed: field?.raw ?? null, place: field?.place ?? null };
}
