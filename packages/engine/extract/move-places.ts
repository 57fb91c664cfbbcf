import type { ExtractedInvoice } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';

import { mapFields } from './map-fields.ts';

/** The invoice with the places of all its fields moved, as when its page was a part of another. */
export function movePlaces(invoice: ExtractedInvoice, move: (place: Place) => Place): ExtractedInvoice {
  return mapFields(invoice, (field) =>
    field.place === null ? field : { ...field, place: move(field.place) },
  );
}
