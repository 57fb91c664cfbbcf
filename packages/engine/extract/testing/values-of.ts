import type { ExtractedInvoice, FieldName } from '@vouch/core/extraction/extraction.ts';
import { extractLayout } from '../layout/extract-layout.ts';
import { type TypedPage, typedDocument } from './typed-page.ts';

/** The first invoice read from typed pages. For tests. */
export function readTyped(
  text: string | readonly string[],
  look: TypedPage = {},
): ExtractedInvoice | undefined {
  return extractLayout(typedDocument(text, look)).invoices[0];
}

/** The values of the named fields; `undefined` for missing ones. For tests. */
export function valuesOf(
  invoice: ExtractedInvoice | undefined,
  names: readonly FieldName[],
): Partial<Record<FieldName, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = invoice?.fields[name];
      return field ? [[name, field.value]] : [];
    }),
  );
}

/** The lines as "description | quantity | unit price | line total". For tests. */
export function linesAsText(invoice: ExtractedInvoice | undefined): string[] {
  return (invoice?.lines ?? []).map((line) =>
    [line.description, line.quantity, line.unitPrice, line.lineTotal]
      .map((field) => field?.value ?? '-')
      .join(' | '),
  );
}
