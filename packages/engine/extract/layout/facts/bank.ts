import type { Findings } from '../findings.ts';
import { type FoundText, foundText } from './found-text.ts';
import { valuesAfter } from './value-after.ts';

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![\p{L}\d])/gu;
/** Print readers lose the blank behind a label: "BIC:VCHXDE2X". */
const BIC = /^(?:[\p{L}/-]{0,12}[:(])?([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)[),.;]?$/u;

/** The first account number: behind its label as printed, without a label only when its checksum holds. */
export function findIban({ rows }: Findings): FoundText | null {
  for (const row of rows) {
    const labelled = row.labels.some((label) => label.meaning === 'iban');
    for (const match of row.row.text.matchAll(IBAN)) {
      const value = match[0].replace(/\s/g, '');
      if (value.length < 15 || value.length > 34) continue;
      if (labelled || isValidIban(value)) return foundText(row, { start: match.index, raw: match[0] }, value);
    }
  }
  return null;
}

/** The bank code behind or under its label. */
export function findBic(findings: Findings): FoundText | null {
  for (const row of findings.rows) {
    for (const label of row.labels.filter((one) => one.meaning === 'bic')) {
      const own = row.row.words.slice(label.lastWord, label.lastWord + 1);
      const words = [...own, ...valuesAfter(label, row, findings).flatMap((value) => value.words)];
      const word = words.find((one) => BIC.test(one.text));
      const owner = word ? findings.rows.find((one) => one.row.words.includes(word)) : undefined;
      const value = word ? (BIC.exec(word.text)?.[1] ?? '') : '';
      if (word && owner) return { value, raw: value, words: [word], row: owner };
    }
  }
  return null;
}

/** ISO 13616: the number, its first four signs moved to the end and letters counted from A = 10, leaves 1 modulo 97. */
function isValidIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const digits = String(Number.parseInt(sign, 36));
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
