import type { FieldName } from '@vouch/core/extraction/extraction.ts';
import type { Findings } from '../findings.ts';
import { type FoundText, foundText } from './found-text.ts';
import { valuesAfter } from './value-after.ts';

const MAX_TEXT = 160;

/** Terms and method of payment as printed after their labels; the method of a receipt also by the word beside the amount. */
export function findPayment(findings: Findings): Partial<Record<FieldName, FoundText>> {
  const paymentTerms = afterLabel(findings, 'paymentTerms');
  const paymentMethod = afterLabel(findings, 'paymentMethod') ?? tenderOf(findings);
  return { ...(paymentTerms ? { paymentTerms } : {}), ...(paymentMethod ? { paymentMethod } : {}) };
}

/** The words after the first label of that meaning that is followed by some. */
function afterLabel(findings: Findings, meaning: 'paymentTerms' | 'paymentMethod'): FoundText | null {
  for (const row of findings.rows) {
    for (const label of row.labels.filter((one) => one.meaning === meaning)) {
      const [value] = valuesAfter(label, row, findings);
      const owner = value ? findings.rows[value.row.index] : undefined;
      const raw = (value?.words ?? [])
        .map((word) => word.text)
        .join(' ')
        .slice(0, MAX_TEXT);
      if (value && owner && /\p{L}/u.test(raw)) return { value: raw, raw, words: value.words, row: owner };
    }
  }
  return null;
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
