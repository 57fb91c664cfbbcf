import type { CustomerId } from '../../platform/ids.ts';
import type { Changes, Members } from '../audit/index.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';

/** What of an invoice does not stand on the paper. */
export interface InvoiceState {
  readonly customerId: CustomerId | null;
  readonly orderStatus: number;
}

/** What of an invoice can be changed, by the names that clients know; the lines as one text. */
export function membersOf(content: InvoiceContent, state: InvoiceState): Members {
  return {
    invoice_number: content.invoiceNumber,
    invoice_date: content.invoiceDate,
    due_date: content.dueDate,
    currency: content.currency,
    subtotal: content.subtotal,
    tax_amount: content.taxAmount,
    shipping_amount: content.shippingAmount,
    discount_amount: content.discountAmount,
    total_amount: content.totalAmount,
    customer_id: state.customerId,
    salesperson_id: content.salespersonId,
    seller_name: content.sellerName,
    seller_address: content.sellerAddress,
    seller_vat_id: content.sellerVatId,
    notes: content.notes,
    custom_fields: namedValues(content.customFields),
    order_status: state.orderStatus,
    line_items: content.lines.map(textOf).join('\n'),
  };
}

/** The organization's own fields as one text, in an order that says nothing. */
function namedValues(fields: InvoiceContent['customFields']): string {
  const names = Object.keys(fields).sort();
  return names.map((name) => `${name}: ${fields[name] ?? ''}`).join('\n');
}

function textOf({
  description,
  quantity,
  unit,
  unitPrice,
  lineTotal,
  taxRate,
  productCode,
}: InvoiceLine): string {
  return [productCode, description, quantity, unit, unitPrice, lineTotal, taxRate].join(' | ');
}

const MOST_LETTERS = 500;

/** Changes as they are kept: long texts by their beginning. */
export function toKeptChanges(changes: Changes): Changes {
  const cut = (value: unknown) =>
    typeof value === 'string' && value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
  const kept = Object.entries(changes).map(([name, { from, to }]) => [
    name,
    { from: cut(from), to: cut(to) },
  ]);
  return Object.fromEntries(kept) as Changes;
}
