import type { Field, TaxRow } from '@vouch/core/extraction/extraction.ts';
import type { Amount } from '../amounts/amount.ts';
import { confidenceOf } from '../confidence/confidence.ts';
import type { FoundTaxRow } from '../totals/tax-rows.ts';
import { toField } from './to-field.ts';

/** The rows of the tax breakdown as fields. */
export function toTaxRows(rows: readonly FoundTaxRow[]): TaxRow[] {
  return rows.map(({ rate, base, amount }) => {
    const points = base ? 4 : 2;
    return {
      ...(rate ? { rate: numberField(rate, points) } : {}),
      ...(base ? { base: numberField(base, points) } : {}),
      amount: numberField(amount, points),
    };
  });
}

function numberField(amount: Amount, points: number): Field {
  return toField({
    value: amount.value,
    raw: amount.raw,
    page: amount.row.page,
    words: amount.row.words.slice(amount.firstWord, amount.lastWord + 1),
    confidence: confidenceOf('line', points) * amount.confidence,
  });
}
