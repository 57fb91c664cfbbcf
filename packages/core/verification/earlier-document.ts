import type { Extraction, FieldName } from '../extraction/extraction.ts';
import { textSketchOf } from '../likeness/text-sketch.ts';
import type { EarlierDocument } from './history.ts';

/** A document that was read, under the reference by which a reader finds it again. */
export interface KnownDocument {
  readonly reference: string;
  readonly sha256: string;
  readonly pictureHash: string | null;
  readonly extraction: Extraction;
  /** `traitsOf(document).template`, where the file was looked at. */
  readonly template?: string | null;
}

/** What later duplicate checks need of a document: the values of its first invoice. */
export function toEarlierDocument(known: KnownDocument): EarlierDocument {
  const fields = known.extraction.invoices[0]?.fields ?? {};
  const valueOf = (name: FieldName) => fields[name]?.value ?? null;
  return {
    reference: known.reference,
    sha256: known.sha256,
    pictureHash: known.pictureHash,
    textSketch: textSketchOf(known.extraction.text),
    invoiceNumber: valueOf('invoiceNumber'),
    sellerKey: sellerKeyOf(valueOf('sellerName')),
    sellerVatId: valueOf('sellerVatId'),
    invoiceDate: valueOf('invoiceDate'),
    grandTotal: valueOf('grandTotal'),
    currency: valueOf('currency'),
    iban: valueOf('iban'),
    template: known.template ?? null,
  };
}

/** A seller's name by letters and digits only, in one case: the same seller is found however it is printed. */
export function sellerKeyOf(name: string | null): string | null {
  const key = (name ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return key === '' ? null : key.slice(0, 100);
}
