import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { OWN_FIELD } from './field-labels.ts';

/** All fields of a document by one name each: those that an organization taught itself are told apart by a prefix. */
export function shownFields({
  fields,
  custom_fields: own = {},
}: Pick<DocumentDetailBody, 'fields' | 'custom_fields'>): DocumentDetailBody['fields'] {
  const prefixed = Object.entries(own).map(([name, field]) => [`${OWN_FIELD}${name}`, field] as const);
  return { ...fields, ...Object.fromEntries(prefixed) };
}
