import type { Document } from '../../document/document.ts';
import type { Place } from '../../geometry/box.ts';
import type { Decimal } from '../../money/decimal.ts';
import { printedLines } from './lines.ts';
import { readAmount } from './printed-amounts.ts';

/** The amounts at the end of the printed rows that stand under one place and above another on its page, from the top. */
export function amountsBetween(document: Document, above: Place, below: Place): readonly Decimal[] {
  if (above.page !== below.page) return [];
  return printedLines(document)
    .filter(({ page, words }) => {
      const [word] = words;
      return (
        page === above.page &&
        word !== undefined &&
        word.box.top >= above.box.bottom - (above.box.bottom - above.box.top) / 2 &&
        word.box.bottom <= below.box.top + (below.box.bottom - below.box.top) / 2
      );
    })
    .toSorted((a, b) => (a.words[0]?.box.top ?? 0) - (b.words[0]?.box.top ?? 0))
    .map(({ words }) => readAmount(words.at(-1)?.text ?? ''))
    .filter((amount) => amount !== null);
}
