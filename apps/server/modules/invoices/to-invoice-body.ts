import type { InvoiceBody, InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import type { InvoiceDetail, InvoiceLine, InvoiceSummary } from './invoice.ts';

/** An invoice of a list as it goes on the wire. */
export function toSummaryBody(invoice: InvoiceSummary): InvoiceSummaryBody {
  return {
    id: invoice.id,
    invoice_number: invoice.invoiceNumber,
    invoice_date: invoice.invoiceDate,
    total_amount: invoice.totalAmount,
    currency: invoice.currency,
    seller_name: invoice.sellerName,
    customer_id: invoice.customerId,
    salesperson_id: invoice.salespersonId,
    order_status: invoice.orderStatus,
    document_id: invoice.documentId,
    created_at: invoice.createdAt.toISOString(),
  };
}

/** An invoice with everything as it goes on the wire. */
export function toInvoiceBody(invoice: InvoiceDetail): InvoiceBody {
  const { customer } = invoice;
  return {
    ...toSummaryBody({ ...invoice, customerId: customer?.id ?? null }),
    due_date: invoice.dueDate,
    subtotal: invoice.subtotal,
    tax_amount: invoice.taxAmount,
    shipping_amount: invoice.shippingAmount,
    discount_amount: invoice.discountAmount,
    seller_address: invoice.sellerAddress,
    seller_vat_id: invoice.sellerVatId,
    customer: customer === null ? null : { id: customer.id, company_name: customer.companyName },
    line_items: invoice.lines.map(toLineBody),
    warnings: invoice.warnings.map(({ code, message }) => ({ code, message })),
  };
}

function toLineBody(line: InvoiceLine): InvoiceBody['line_items'][number] {
  return {
    line_number: line.lineNumber,
    description: line.description,
    // A JSON number is what the contract asks for; the exact text stays stored.
    quantity: line.quantity === null ? null : Number(line.quantity),
    unit_price: line.unitPrice,
    line_total: line.lineTotal,
  };
}
