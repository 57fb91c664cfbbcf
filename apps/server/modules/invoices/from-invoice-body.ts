import type { NewInvoiceBody } from '@vouch/contract/invoices/invoice.ts';
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
    salespersonId: null,
    sellerName: body.seller_name ?? null,
    sellerAddress: null,
    sellerVatId: null,
    lines: body.line_items.map(toLine),
  };
}

function toLine(line: NewInvoiceBody['line_items'][number], index: number): InvoiceLine {
  return {
    lineNumber: index + 1,
    description: line.description,
    quantity: exactQuantity(line.quantity, index),
    unit: null,
    unitPrice: toDecimal(line.unit_price),
    lineTotal: line.line_total === undefined ? null : toDecimal(line.line_total),
    taxRate: null,
    productCode: null,
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
