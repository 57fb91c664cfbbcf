import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent, InvoiceLine } from '../invoice.ts';

/** An invoice that says hardly anything but what is given. */
export function someInvoice(given: Partial<InvoiceContent> = {}): InvoiceContent {
  return {
    invoiceNumber: 'N-1',
    invoiceDate: '2026-05-31',
    dueDate: null,
    currency: 'EUR',
    subtotal: null,
    taxAmount: null,
    shippingAmount: null,
    discountAmount: null,
    totalAmount: '10.00' as Decimal,
    customerCompany: 'Muster AG',
    customerAddress: null,
    salespersonId: null,
    sellerName: null,
    sellerAddress: null,
    sellerVatId: null,
    notes: null,
    customFields: {},
    lines: [],
    ...given,
  };
}

/** A line that says what was sold. */
export function someLine(description: string): InvoiceLine {
  const nothing = { unit: null, unitPrice: null, lineTotal: null, taxRate: null, productCode: null };
  return { lineNumber: 1, description, quantity: '1' as Decimal, ...nothing };
}
