import type { DocumentKind, Field, FieldName } from '@vouch/core/extraction/extraction.ts';

const NEEDED: readonly FieldName[] = ['sellerName', 'invoiceDate', 'currency', 'grandTotal'];

/**
 * Chance that number, seller, date, currency and total are all right: the product of theirs, eased because they fail together
 * more often than apart. A missing one makes it small; receipts need no number.
 */
export function overallConfidence(
  fields: Readonly<Partial<Record<FieldName, Field>>>,
  kind: DocumentKind,
): number {
  const needed = kind === 'receipt' && !fields.invoiceNumber ? NEEDED : [...NEEDED, 'invoiceNumber' as const];
  const product = needed.reduce((all, name) => all * (fields[name]?.confidence ?? 0.1), 1);
  return Math.round(product ** 0.8 * 1000) / 1000;
}
