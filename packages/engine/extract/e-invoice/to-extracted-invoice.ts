import type { ExtractedInvoice, Field, FieldName, TaxRow } from '@vouch/core/extraction/extraction.ts';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import { kindOf } from './kind-of.ts';
import type { PageIndex } from './page-index.ts';
import { toFields } from './to-fields.ts';
import { toLineItems } from './to-line-items.ts';
import { xmlField } from './xml-field.ts';

/** One e-invoice as an extracted invoice. */
export function toExtractedInvoice(invoice: EInvoice, index: PageIndex): ExtractedInvoice {
  const fields = toFields(invoice, index);
  return {
    kind: kindOf(invoice),
    kindConfidence: 0.99,
    fields,
    lines: toLineItems(invoice, index),
    taxes: toTaxRows(invoice),
    confidence: isComplete(fields) ? 0.99 : 0.5,
  };
}

/** Without one of these nobody should book the invoice unseen. */
function isComplete(fields: Partial<Record<FieldName, Field>>): boolean {
  const total = fields.grandTotal ?? fields.amountDue;
  const needed = [fields.invoiceNumber, fields.sellerName, fields.invoiceDate, fields.currency, total];
  return needed.every((field) => field !== undefined);
}

function toTaxRows(invoice: EInvoice): readonly TaxRow[] {
  return invoice.taxes.map(({ category, rate, base, amount }) => ({
    ...(rate === null ? {} : { rate: xmlField(rate, null) }),
    ...(base === null ? {} : { base: xmlField(base, null) }),
    ...(amount === null ? {} : { amount: xmlField(amount, null) }),
    ...(category === null ? {} : { category }),
  }));
}
