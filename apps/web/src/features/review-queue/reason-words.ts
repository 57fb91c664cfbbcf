import type { ReviewBody } from '@vouch/contract/review/review.ts';
import { EDIT_FIELDS, type EditableName } from './edit-fields.ts';

/** What an invoice needs before it is saved without a person. */
const NEEDED: ReadonlySet<EditableName> = new Set([
  'invoice_number',
  'seller_name',
  'invoice_date',
  'currency',
  'total_amount',
]);

/** Why a document waits, for the person who works on it: missing values are named one by one. */
export function reasonWords(
  { code, text }: ReviewBody['reasons'][number],
  { fields }: Pick<ReviewBody['document'], 'fields'>,
): string {
  if (code !== 'missing-fields') return text;
  const missing = EDIT_FIELDS.filter(({ name, read }) => NEEDED.has(name) && !fields[read]);
  return missing.length === 0 ? text : `Not found: ${missing.map(({ label }) => label).join(', ')}.`;
}
