import type { ExtractedInvoice, FieldName, LineItem } from '@vouch/core/extraction/extraction.ts';

import type { FileAnswer } from '../reading/read-file.ts';

/** Flat names and the fields behind them; receipts and invoices each find their own words. */
const FLAT_FIELDS = {
  merchant: 'sellerName',
  date: 'invoiceDate',
  total: 'grandTotal',
  address: 'sellerAddress',
  invoice_number: 'invoiceNumber',
  invoice_date: 'invoiceDate',
  due_date: 'dueDate',
  currency: 'currency',
  seller_name: 'sellerName',
  seller_vat_id: 'sellerVatId',
  buyer_name: 'buyerName',
  net_total: 'netTotal',
  tax_total: 'taxTotal',
  grand_total: 'grandTotal',
  payable: 'amountDue',
} as const satisfies Record<string, FieldName>;

/** One file in the flat form: the fields of its first invoice under plain names. */
export function flatLine(file: string, answer: FileAnswer): object {
  const ms = Math.round(answer.seconds * 1000);
  if (answer.outcome === null) return { file, fields: {}, line_items: [], error: publicError(answer), ms };
  const invoice = answer.outcome.extraction.invoices[0];
  const { fields, confidence } = flatFields(invoice);
  return { file, fields, line_items: (invoice?.lines ?? []).map(flatItem), confidence, ms };
}

/** The part of an error that anyone may see. */
export function publicError(answer: FileAnswer): { code: string; message: string } | undefined {
  if (answer.error === null) return undefined;
  return { code: answer.error.code, message: answer.error.message };
}

function flatFields(invoice: ExtractedInvoice | undefined) {
  const fields: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  for (const [name, source] of Object.entries(FLAT_FIELDS)) {
    const field = invoice?.fields[source];
    if (field === undefined) continue;
    fields[name] = field.value;
    confidence[name] = field.confidence;
  }
  return { fields, confidence };
}

function flatItem(line: LineItem) {
  return {
    description: line.description?.value ?? null,
    quantity: line.quantity?.value ?? null,
    unit_price: line.unitPrice?.value ?? null,
    line_total: line.lineTotal?.value ?? null,
  };
}
