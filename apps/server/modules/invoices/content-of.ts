import type { InvoiceContent, InvoiceDetail } from './invoice.ts';

/** What a saved invoice says; its customer is told by id, not by name. */
export function contentOf(invoice: InvoiceDetail): InvoiceContent {
  return {
    invoiceNumber: invoice.invoiceNumber,
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    subtotal: invoice.subtotal,
    taxAmount: invoice.taxAmount,
    shippingAmount: invoice.shippingAmount,
    discountAmount: invoice.discountAmount,
    totalAmount: invoice.totalAmount,
    customerCompany: null,
    customerAddress: null,
    salespersonId: invoice.salespersonId,
    sellerName: invoice.sellerName,
    sellerAddress: invoice.sellerAddress,
    sellerVatId: invoice.sellerVatId,
    notes: invoice.notes,
    customFields: invoice.customFields,
    lines: invoice.lines,
  };
}
