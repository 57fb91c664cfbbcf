import type { ExtractedInvoice, Field } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';

/** The invoice with the places of all its fields moved, as when its page was a part of another. */
export function movePlaces(invoice: ExtractedInvoice, move: (place: Place) => Place): ExtractedInvoice {
  const moved = (field: Field): Field =>
    field.place === null ? field : { ...field, place: move(field.place) };
  const each = <T extends object>(values: T): T => eachField(values, moved);
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
