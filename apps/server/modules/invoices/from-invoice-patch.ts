import type { InvoicePatchBody } from '@vouch/contract/invoices/new-invoice.ts';
import { toDecimal } from '@vouch/core/money/decimal.ts';
import { toId } from '../../platform/ids.ts';
import { toLines } from './from-invoice-body.ts';
import type { InvoiceChanges } from './update-invoice.ts';

/** What a client wants to change; members that were not sent are not there. @throws RequestError for numbers that can't be kept exactly. */
export function fromInvoicePatch(patch: InvoicePatchBody): InvoiceChanges {
  const amount = (text: string | null | undefined) => (typeof text === 'string' ? toDecimal(text) : text);
  const wish: { readonly [K in keyof InvoiceChanges]: InvoiceChanges[K] | undefined } = {
    customerCompany: patch.customer_company,
    customerAddress: patch.customer_address,
    customerId: typeof patch.customer_id === 'string' ? toId(patch.customer_id) : patch.customer_id,
    invoiceNumber: patch.invoice_number,
    invoiceDate: patch.invoice_date,
    dueDate: patch.due_date,
    currency: patch.currency,
    subtotal: amount(patch.subtotal),
    taxAmount: amount(patch.tax_amount),
    shippingAmount: amount(patch.shipping_amount),
    discountAmount: amount(patch.discount_amount),
    totalAmount: amount(patch.total_amount),
    salespersonId: patch.salesperson_id,
    sellerName: patch.seller_name,
    sellerAddress: patch.seller_address,
    sellerVatId: patch.seller_vat_id,
    notes: patch.notes,
    customFields: patch.custom_fields,
    orderStatus: patch.order_status,
    lines: patch.line_items && toLines(patch.line_items),
  };
  const named = Object.entries(wish).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named);
}
