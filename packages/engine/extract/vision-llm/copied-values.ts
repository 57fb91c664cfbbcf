import type { FieldName } from '@vouch/core/extraction/extraction.ts';

/** Fields whose copied text is an amount. */
export const AMOUNT_FIELDS: ReadonlySet<FieldName> = new Set([
  'netTotal',
  'taxTotal',
  'grandTotal',
  'amountDue',
]);

/** Chance that a value is right which the model copied and which stands among the document's words. */
export const CHANCE_FOUND = 0.85;
/** Chance for one that stands nowhere: perhaps the words were read badly, perhaps the model made it up. */
export const CHANCE_UNFOUND = 0.3;
