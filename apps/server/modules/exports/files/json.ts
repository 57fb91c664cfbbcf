import type { ExportedInvoice } from '../exported-invoice.ts';
import { toBytes } from './csv-text.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';

/** All invoices with their lines in one JSON object; amounts are exact text. */
export const JSON_FILE: FileMaker = {
  extension: 'json',
  mediaType: 'application/json',
  make: (order) => toBytes(partsOf(order)),
};

async function* partsOf({ batches, madeAt }: FileOrder): AsyncIterable<string> {
  yield `{"exported_at":${JSON.stringify(madeAt.toISOString())},"invoices":[`;
  let separator = '';
  for await (const batch of batches()) {
    if (batch.length === 0) continue;
    yield `${separator}\n${batch.map((invoice) => JSON.stringify(toRecord(invoice))).join(',\n')}`;
    separator = ',';
  }
  yield '\n]}\n';
}

function toRecord(invoice: ExportedInvoice) {
  const { customer } = invoice;
  return {
    id: invoice.id,
    invoice_number: invoice.invoiceNumber,
    invoice_date: invoice.invoiceDate,
    due_date: invoice.dueDate,
    currency: invoice.currency,
    subtotal: invoice.subtotal,
    discount_amount: invoice.discountAmount,
    shipping_amount: invoice.shippingAmount,
    tax_amount: invoice.taxAmount,
    total_amount: invoice.totalAmount,
    order_status: invoice.orderStatus,
    salesperson_id: invoice.salespersonId,
    seller: { name: invoice.sellerName, address: invoice.sellerAddress, vat_id: invoice.sellerVatId },
    customer: customer && { id: customer.id, company_name: customer.companyName, address: customer.address },
    notes: invoice.notes,
    custom_fields: invoice.customFields,
    line_items: invoice.lines.map((line) => ({
      line_number: line.lineNumber,
      product_code: line.productCode,
      description: line.description,
      quantity: line.quantity,
      unit: line.unit,
      unit_price: line.unitPrice,
      line_total: line.lineTotal,
      tax_rate: line.taxRate,
    })),
    warnings: invoice.warnings.map(({ code, message }) => ({ code, message })),
    document_id: invoice.documentId,
    source: invoice.source,
    created_at: invoice.createdAt.toISOString(),
    updated_at: invoice.updatedAt.toISOString(),
  };
}
