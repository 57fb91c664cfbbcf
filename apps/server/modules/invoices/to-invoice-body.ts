import type { InvoiceBody, InvoiceSummaryBody } from '@vouch/contract/invoices/invoice.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { InvoiceEvent, InvoiceSurroundings } from './find-surroundings.ts';
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
export function toInvoiceBody(invoice: InvoiceDetail, around: InvoiceSurroundings): InvoiceBody {
  const { customer } = invoice;
  return {
    ...toSummaryBody({ ...invoice, customerId: customer?.id ?? null }),
    due_date: invoice.dueDate,
    subtotal: invoice.subtotal,
    tax_amount: invoice.taxAmount,
    shipping_amount: invoice.shippingAmount,
    discount_amount: invoice.discountAmount,
    notes: invoice.notes,
    custom_fields: { ...invoice.customFields },
    seller_address: invoice.sellerAddress,
    seller_vat_id: invoice.sellerVatId,
    seller: toSeller(invoice),
    customer:
      customer === null
        ? null
        : { id: customer.id, company_name: customer.companyName, address: customer.address },
    salesperson: around.salesperson,
    line_items: invoice.lines.map(toLineBody),
    warnings: toWarnings(invoice),
    source: invoice.source,
    document: toDocumentLink(around.document),
    verification: around.verification && toVerdict(around.verification),
    history: around.history.map(toEventBody),
    updated_at: invoice.updatedAt.toISOString(),
  };
}

/** What does not add up, as it goes on the wire. */
export function toWarnings({ warnings }: Pick<InvoiceDetail, 'warnings'>): InvoiceBody['warnings'] {
  return warnings.map(({ code, message }) => ({ code, message }));
}

function toSeller({ sellerName, sellerAddress, sellerVatId }: InvoiceDetail): InvoiceBody['seller'] {
  if (sellerName === null && sellerAddress === null && sellerVatId === null) return null;
  return { name: sellerName, address: sellerAddress, vat_id: sellerVatId };
}

function toDocumentLink(document: InvoiceSurroundings['document']): InvoiceBody['document'] {
  if (document === null) return null;
  const url = `/documents/${document.id}`;
  return { id: document.id, filename: document.fileName, url, file_url: `${url}/file` };
}

function toVerdict({ label, score, reasons, recommendedAction }: Verification): InvoiceBody['verification'] {
  return { label, score, reasons: [...reasons], recommended_action: recommendedAction };
}

function toEventBody({
  at,
  action,
  actorKind,
  actorName,
  data,
}: InvoiceEvent): InvoiceBody['history'][number] {
  const changes = (data['changes'] ?? {}) as InvoiceBody['history'][number]['changes'];
  return { at: at.toISOString(), action, by: { kind: actorKind, name: actorName }, changes };
}

function toLineBody(line: InvoiceLine): InvoiceBody['line_items'][number] {
  return {
    line_number: line.lineNumber,
    description: line.description,
    // A JSON number is what the contract asks for; the exact text stays stored.
    quantity: line.quantity === null ? null : Number(line.quantity),
    unit: line.unit,
    unit_price: line.unitPrice,
    line_total: line.lineTotal,
    tax_rate: line.taxRate,
    product_code: line.productCode,
  };
}
