import type { DocumentKind, Field, FieldName } from '@vouch/core/extraction/extraction.ts';

type Fields = Readonly<Partial<Record<FieldName, Field>>>;

/**
 * The amount due of an invoice that prints none and on which nothing was paid: its total. Marked as computed; never in the
 * place of a printed one.
 */
export function dueWhenUnpaid(fields: Fields, kind: DocumentKind): Field | null {
  const total = fields.grandTotal;
  if (kind === 'receipt' || !total || fields.amountDue || fields.paidAmount) return null;
  return { ...total, raw: null, place: null, origin: 'computed', confidence: total.confidence * 0.95 };
}

/**
 * Whether a receipt shows that what it calls "to pay" was paid: that amount is its total, and nothing of it is due any more.
 */
export function isPaidAtTill(fields: Fields, kind: DocumentKind): boolean {
  const { amountDue, grandTotal } = fields;
  if (kind !== 'receipt' || !amountDue || amountDue.value !== grandTotal?.value) return false;
  const given = [fields.cashGiven, fields.paidAmount].map((field) => Number(field?.value ?? 0));
  return given.some((amount) => amount > 0 && amount >= Number(amountDue.value));
}
