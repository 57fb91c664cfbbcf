import type { ExtractedInvoice, Field } from '@vouch/core/extraction/extraction.ts';

/** The invoice with every field changed, those of lines, taxes and an organization's own among them. */
export function mapFields(invoice: ExtractedInvoice, change: (field: Field) => Field): ExtractedInvoice {
  const each = <T extends object>(values: T): T => eachField(values, change);
  return {
    ...invoice,
    fields: each(invoice.fields),
    lines: invoice.lines.map(each),
    taxes: invoice.taxes.map(each),
    ...(invoice.custom === undefined ? {} : { custom: each(invoice.custom) }),
  };
}

/** A record with its fields changed and all else as it is. */
function eachField<T extends object>(values: T, change: (field: Field) => Field): T {
  const entries = Object.entries(values).map(([key, value]: [string, unknown]) => [
    key,
    isField(value) ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'place' in value && 'confidence' in value;
}
