import { monthOf } from '@vouch/core/dates/month-names.ts';

/** Words that may be a short or long month name with digits read for letters. */
const SUSPECT = /(?<![\p{L}\d])(?=\p{L}*[015])[\p{L}015]{3,9}(?![\p{L}\d])/gu;
const LETTERS: readonly Readonly<Record<string, string>>[] = [
  { '0': 'o', '1': 'l', '5': 's' },
  { '0': 'o', '1': 'i', '5': 's' },
];

/** The text of a recognised row with digits inside month names turned into the letters they stand for: "0ct". Same length. */
export function repairMonths(text: string): string {
  return text.replace(SUSPECT, (word) => {
    if ((word.match(/\p{L}/gu)?.length ?? 0) < 2) return word;
    const names = LETTERS.map((letters) => word.replace(/[015]/g, (digit) => letters[digit] ?? digit));
    return names.find((name) => monthOf(name) !== null) ?? word;
  });
}
