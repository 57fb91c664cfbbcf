import type { Field } from '@vouch/core/extraction/extraction.ts';
import type { Place } from '@vouch/core/geometry/box.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';

/** Values stand in the XML exactly; what is left is a sender who filled a term with something else. */
const XML_CONFIDENCE = 0.995;

/** A value that the XML gives, with its place on the page if it is printed there. */
export function xmlField(value: string, place: Place | null): Field {
  return { value, raw: value, place, confidence: XML_CONFIDENCE, engine: 'e_invoice', origin: 'xml' };
}

/** A value computed from values of the XML because the format has no term for it. */
export function computedField(value: Decimal, place: Place | null): Field {
  return { value, raw: null, place, confidence: 0.99, engine: 'e_invoice', origin: 'computed' };
}
