import type { DocumentKind, Field, FieldName } from '@vouch/core/extraction/extraction.ts';

/**
 * The amount due of an invoice that prints none and on which nothing was paid: its total. Marked as computed; never in the
 * place of a printed one.
 */
export function dueWhenUnpaid(
  fields: Readonly<Partial<Record<FieldName, Field>>>,
  kind: DocumentKind,
): Field | null {
  const total = fields.grandTotal;
  if (kind === 'receipt' || !total || fields.amountDue || fields.paidAmount) return null;
  return { ...total, raw: null, place: null, origin: 'computed', confidence: total.confidence * 0.95 };
}
