import type { ReviewEditBody, ReviewInvoiceBody } from '@vouch/contract/review/review.ts';
import type { FieldName } from '@vouch/core/extraction/extraction.ts';

/** A value of an invoice that can be corrected. */
export type EditableName = Exclude<keyof ReviewInvoiceBody, 'line_items' | 'salesperson_id' | 'notes'>;

interface EditField {
  readonly name: EditableName;
  readonly label: string;
  /** Under which name it was read: its place on the page. */
  readonly read: FieldName;
  readonly kind: 'text' | 'day' | 'amount';
}

/** Values that can be corrected, in the order in which people check them. */
export const EDIT_FIELDS: readonly EditField[] = [
  { name: 'seller_name', label: 'Seller', read: 'sellerName', kind: 'text' },
  { name: 'invoice_number', label: 'Number', read: 'invoiceNumber', kind: 'text' },
  { name: 'invoice_date', label: 'Date', read: 'invoiceDate', kind: 'day' },
  { name: 'due_date', label: 'Due', read: 'dueDate', kind: 'day' },
  { name: 'total_amount', label: 'Total', read: 'grandTotal', kind: 'amount' },
  { name: 'currency', label: 'Currency', read: 'currency', kind: 'text' },
  { name: 'subtotal', label: 'Net', read: 'netTotal', kind: 'amount' },
  { name: 'tax_amount', label: 'Tax', read: 'taxTotal', kind: 'amount' },
  { name: 'shipping_amount', label: 'Shipping', read: 'shippingTotal', kind: 'amount' },
  { name: 'discount_amount', label: 'Discount', read: 'discountTotal', kind: 'amount' },
  { name: 'seller_vat_id', label: 'Seller’s VAT number', read: 'sellerVatId', kind: 'text' },
  { name: 'seller_address', label: 'Seller’s address', read: 'sellerAddress', kind: 'text' },
  { name: 'customer_company', label: 'Customer', read: 'buyerName', kind: 'text' },
  { name: 'customer_address', label: 'Customer’s address', read: 'buyerAddress', kind: 'text' },
];

/** Cells of a line that can be corrected. */
export const EDIT_CELLS = [
  { name: 'description', label: 'Description' },
  { name: 'quantity', label: 'Quantity' },
  { name: 'unit_price', label: 'Price' },
  { name: 'line_total', label: 'Amount' },
] as const;

/** A line as it stands in the form. */
export interface DraftLine {
  /** Stays with the line while others come and go. */
  readonly key: string;
  /** Under which number it was read; absent for a new one. */
  readonly lineNumber?: number;
  readonly cells: Readonly<Record<(typeof EDIT_CELLS)[number]['name'], string>>;
}

/** What stands in the form. */
export interface Draft {
  readonly values: Readonly<Record<EditableName, string>>;
  readonly lines: readonly DraftLine[];
}

/** The form as it is filled from an invoice. */
export function toDraft(invoice: ReviewInvoiceBody): Draft {
  const values = EDIT_FIELDS.map(({ name }) => [name, invoice[name] ?? ''] as const);
  return {
    values: Object.fromEntries(values) as Draft['values'],
    lines: invoice.line_items.map((line) => ({
      key: String(line.line_number),
      lineNumber: line.line_number,
      cells: {
        description: line.description,
        quantity: line.quantity ?? '',
        unit_price: line.unit_price ?? '',
        line_total: line.line_total ?? '',
      },
    })),
  };
}

/** What differs between the form and the invoice; `null` when nothing does. */
export function toEdit(draft: Draft, invoice: ReviewInvoiceBody): ReviewEditBody | null {
  const before = toDraft(invoice);
  const values = EDIT_FIELDS.filter(({ name }) => draft.values[name].trim() !== before.values[name]);
  const changed = values.map(({ name }) => [name, draft.values[name].trim() || null] as const);
  const areLinesChanged = JSON.stringify(draft.lines) !== JSON.stringify(before.lines);
  if (changed.length === 0 && !areLinesChanged) return null;
  return {
    ...Object.fromEntries(changed),
    ...(areLinesChanged ? { line_items: draft.lines.map(toLineEdit) } : {}),
  };
}

function toLineEdit({ lineNumber, cells }: DraftLine): NonNullable<ReviewEditBody['line_items']>[number] {
  const values = EDIT_CELLS.map(({ name }) => [name, cells[name].trim() || null] as const);
  return { ...(lineNumber === undefined ? {} : { line_number: lineNumber }), ...Object.fromEntries(values) };
}
