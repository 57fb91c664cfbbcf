import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Findings } from '../findings.ts';
import { type FoundText, foundText } from './found-text.ts';
import { valuesAfter } from './value-after.ts';

const MAX_TEXT = 160;

/** Terms and method of payment as printed after their labels; the method of a receipt also by the word beside the amount. */
export function findPayment(findings: Findings): Partial<Record<FieldName, FoundText>> {
  const found: Partial<Record<FieldName, FoundText>> = {};
  for (const row of findings.rows) {
    for (const label of row.labels) {
      if (label.meaning !== 'paymentTerms' && label.meaning !== 'paymentMethod') continue;
      const value = valuesAfter(label, row, findings)[0];
      const raw =
        value?.words
          .map((word) => word.text)
          .join(' ')
          .slice(0, MAX_TEXT) ?? '';
      const owner = value ? findings.rows[value.row.index] : undefined;
      if (value && owner && /\p{L}/u.test(raw))
        found[label.meaning] ??= { value: raw, raw, words: value.words, row: owner };
    }
  }
  const tender = found.paymentMethod ? null : tenderOf(findings);
  return tender ? { ...found, paymentMethod: tender } : found;
}

/** "VISA 12.50", "CASH 20.00": the tender that has an amount. */
function tenderOf({ rows }: Findings): FoundText | null {
  for (const row of rows) {
    const label = row.labels.find((one) => one.meaning === 'card' || one.meaning === 'cash');
    if (!label || row.amounts.every((amount) => amount.decimals !== 2 || amount.cents === 0)) continue;
    const words = row.row.words.slice(label.firstWord, label.lastWord + 1);
    const raw = words.map((word) => word.text).join(' ');
    const start = row.row.words
      .slice(0, label.firstWord)
      .reduce((sum, word) => sum + word.text.length + 1, 0);
    const name = raw.replace(/[\d.,:：]+/gu, '').trim();
    if (name !== '') return foundText(row, { start, raw }, name);
  }
  return null;
}
