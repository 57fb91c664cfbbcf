import type { InvoiceLine } from '../../invoices/index.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';

/** A column of a table. */
export interface Column<T> {
  readonly name: string;
  /** Numbers may become number cells where that loses nothing. */
  readonly kind: 'text' | 'number' | 'day';
  readonly read: (row: T) => string | null;
}

/** Columns of a table of invoices. */
export const INVOICE_COLUMNS: readonly Column<ExportedInvoice>[] = [
  { name: 'invoice_number', kind: 'text', read: ({ invoiceNumber }) => invoiceNumber },
  { name: 'invoice_date', kind: 'day', read: ({ invoiceDate }) => invoiceDate },
  { name: 'due_date', kind: 'day', read: ({ dueDate }) => dueDate },
  { name: 'seller_name', kind: 'text', read: ({ sellerName }) => sellerName },
  { name: 'seller_address', kind: 'text', read: ({ sellerAddress }) => sellerAddress },
  { name: 'seller_vat_id', kind: 'text', read: ({ sellerVatId }) => sellerVatId },
  { name: 'customer', kind: 'text', read: ({ customer }) => customer?.companyName ?? null },
  { name: 'customer_address', kind: 'text', read: ({ customer }) => customer?.address ?? null },
  { name: 'currency', kind: 'text', read: ({ currency }) => currency },
  { name: 'subtotal', kind: 'number', read: ({ subtotal }) => subtotal },
  { name: 'discount_amount', kind: 'number', read: ({ discountAmount }) => discountAmount },
  { name: 'shipping_amount', kind: 'number', read: ({ shippingAmount }) => shippingAmount },
  { name: 'tax_amount', kind: 'number', read: ({ taxAmount }) => taxAmount },
  { name: 'total_amount', kind: 'number', read: ({ totalAmount }) => totalAmount },
  { name: 'order_status', kind: 'number', read: ({ orderStatus }) => String(orderStatus) },
  { name: 'salesperson_id', kind: 'text', read: ({ salespersonId }) => salespersonId },
  { name: 'notes', kind: 'text', read: ({ notes }) => notes },
  {
    name: 'warnings',
    kind: 'text',
    read: ({ warnings }) => warnings.map(({ message }) => message).join(' '),
  },
  { name: 'created_at', kind: 'text', read: ({ createdAt }) => createdAt.toISOString() },
  { name: 'id', kind: 'text', read: ({ id }) => id },
  { name: 'document_id', kind: 'text', read: ({ documentId }) => documentId },
];

/** A line with its invoice. */
export interface LineRow {
  readonly invoice: ExportedInvoice;
  readonly line: InvoiceLine;
}

/** Columns of a table of invoice lines. */
export const LINE_COLUMNS: readonly Column<LineRow>[] = [
  { name: 'invoice_number', kind: 'text', read: ({ invoice }) => invoice.invoiceNumber },
  { name: 'invoice_date', kind: 'day', read: ({ invoice }) => invoice.invoiceDate },
  { name: 'seller_name', kind: 'text', read: ({ invoice }) => invoice.sellerName },
  { name: 'currency', kind: 'text', read: ({ invoice }) => invoice.currency },
  { name: 'line_number', kind: 'number', read: ({ line }) => String(line.lineNumber) },
  { name: 'product_code', kind: 'text', read: ({ line }) => line.productCode },
  { name: 'description', kind: 'text', read: ({ line }) => line.description },
  { name: 'quantity', kind: 'number', read: ({ line }) => line.quantity },
  { name: 'unit', kind: 'text', read: ({ line }) => line.unit },
  { name: 'unit_price', kind: 'number', read: ({ line }) => line.unitPrice },
  { name: 'line_total', kind: 'number', read: ({ line }) => line.lineTotal },
  { name: 'tax_rate', kind: 'number', read: ({ line }) => line.taxRate },
  { name: 'invoice_id', kind: 'text', read: ({ invoice }) => invoice.id },
];

/** The lines of an invoice as rows. */
export function lineRowsOf(invoice: ExportedInvoice): readonly LineRow[] {
  return invoice.lines.map((line) => ({ invoice, line }));
}
