import type { TaskResultBody } from '@vouch/contract/tasks/task-result.ts';
import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { fromExtraction, type InvoiceLine } from '../invoices/index.ts';

type StructuredData = TaskResultBody['structured_data'];

const NOTHING: ExtractedInvoice = {
  kind: 'unknown',
  kindConfidence: 0,
  fields: {},
  lines: [],
  taxes: [],
  confidence: 0,
};

/** What was read, as the plain values of a task's result. Amounts become JSON numbers here and nowhere else. */
export function toStructuredData(invoice: ExtractedInvoice = NOTHING): StructuredData {
  const content = fromExtraction(invoice);
  return {
    document_type: invoice === NOTHING ? null : invoice.kind,
    invoice_number: content.invoiceNumber || null,
    invoice_date: content.invoiceDate,
    due_date: content.dueDate,
    currency: content.currency,
    seller_name: content.sellerName,
    seller_address: content.sellerAddress,
    seller_vat_id: content.sellerVatId,
    customer_company: content.customerCompany,
    customer_address: content.customerAddress,
    subtotal: numberOf(content.subtotal),
    tax_amount: numberOf(content.taxAmount),
    shipping_amount: numberOf(content.shippingAmount),
    discount_amount: numberOf(content.discountAmount),
    total_amount: numberOf(content.totalAmount),
    line_items: content.lines.map(toStructuredLine),
  };
}

function toStructuredLine(line: InvoiceLine): StructuredData['line_items'][number] {
  return {
    line_number: line.lineNumber,
    description: line.description || null,
    quantity: numberOf(line.quantity),
    unit_price: numberOf(line.unitPrice),
    line_total: numberOf(line.lineTotal),
    tax_rate: numberOf(line.taxRate),
  };
}

function numberOf(value: Decimal | null): number | null {
  return value === null ? null : Number(value);
}
