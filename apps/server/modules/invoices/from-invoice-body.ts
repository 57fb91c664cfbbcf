import type { NewInvoiceBody } from '@vouch/contract/invoices/new-invoice.ts';
import { type Decimal, toDecimal } from '@vouch/core/money/decimal.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';

/** What a client entered, as the content of an invoice. @throws RequestError for numbers that can't be kept exactly. */
export function fromInvoiceBody(body: NewInvoiceBody): InvoiceContent {
  const amount = (text: string | undefined) => (text === undefined ? null : toDecimal(text));
  return {
    invoiceNumber: body.invoice_number,
    invoiceDate: body.invoice_date,
    dueDate: body.due_date ?? null,
    currency: body.currency ?? null,
    subtotal: amount(body.subtotal),
    taxAmount: amount(body.tax_amount),
    shippingAmount: amount(body.shipping_amount),
    discountAmount: amount(body.discount_amount),
    totalAmount: amount(body.total_amount),
    customerCompany: body.customer_company,
    customerAddress: body.customer_address ?? null,
    salespersonId: body.salesperson_id ?? null,
    sellerName: body.seller_name ?? null,
    sellerAddress: body.seller_address ?? null,
    sellerVatId: body.seller_vat_id ?? null,
    notes: body.notes ?? null,
    customFields: body.custom_fields ?? {},
    lines: toLines(body.line_items),
  };
}

/** Lines that a client entered, numbered from 1. @throws RequestError for quantities that can't be kept exactly. */
export function toLines(lines: NewInvoiceBody['line_items']): readonly InvoiceLine[] {
  return lines.map(toLine);
}

function toLine(line: NewInvoiceBody['line_items'][number], index: number): InvoiceLine {
  return {
    lineNumber: index + 1,
    description: line.description,
    quantity: exactQuantity(line.quantity, index),
    unit: line.unit ?? null,
    unitPrice: toDecimal(line.unit_price),
    lineTotal: line.line_total === undefined ? null : toDecimal(line.line_total),
    taxRate: line.tax_rate === undefined ? null : toDecimal(line.tax_rate),
    productCode: line.product_code ?? null,
  };
}

/** A JSON number as the decimal that the client wrote. */
function exactQuantity(quantity: number, index: number): Decimal {
  const exact = toDecimal(String(quantity));
  if (exact !== null) return exact;
  throw badRequest(
    'invalid-request',
    'This quantity can not be kept exactly.',
    `/body/line_items/${index}/quantity`,
  );
}
