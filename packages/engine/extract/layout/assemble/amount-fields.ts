import type { Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import type { ChosenTotal, Totals } from '../totals/totals.ts';
import { confidenceOf } from '../confidence/confidence.ts';
import { toField } from './to-field.ts';

/** Amounts that are printed with or without a minus and always mean a deduction. */
const UNSIGNED: ReadonlySet<string> = new Set(['discountTotal', 'paidAmount', 'changeGiven', 'cashGiven']);

/** The chosen amounts as fields. */
export function amountFields({ chosen, addsUp }: Totals): Partial<Record<FieldName, Field>> {
  const fields: Partial<Record<FieldName, Field>> = {};
  for (const [name, total] of Object.entries(chosen)) {
    fields[name as FieldName] = fieldOf(name, total, addsUp);
  }
  return fields;
}

function fieldOf(name: string, { amount, strength }: ChosenTotal, addsUp: boolean): Field {
  const isMain = name === 'grandTotal' || name === 'netTotal' || name === 'taxTotal';
  const points = strength + (isMain && addsUp ? 2 : 0);
  return toField({
    value: UNSIGNED.has(name) ? amount.value.replace('-', '') : amount.value,
    raw: amount.raw,
    page: amount.row.page,
    words: amount.row.words.slice(amount.firstWord, amount.lastWord + 1),
    confidence: confidenceOf(isMain ? 'total' : 'sideAmount', points) * (0.5 + 0.5 * amount.confidence),
  });
}
