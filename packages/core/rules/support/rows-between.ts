import type { Document } from '../../document/document.ts';
import type { Place } from '../../geometry/box.ts';
import type { Decimal } from '../../money/decimal.ts';
import { printedLines } from './lines.ts';
import { readAmount } from './printed-amounts.ts';

/** Right edges of one column differ by less, shares of the page. */
const COLUMN_WIDTH = 0.02;

/** Amounts at the end of rows, from the top. */
export interface AmountsBetween {
  readonly all: readonly Decimal[];
  /** Those that end where the upper place does: a row below an article often tells quantity and price. */
  readonly inColumn: readonly Decimal[];
}

/** The amounts at the end of the printed rows that stand under one place and above another on its page. */
export function amountsBetween(document: Document, above: Place, below: Place): AmountsBetween {
  if (above.page !== below.page) return { all: [], inColumn: [] };
  const found = printedLines(document)
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
    .map(({ words }) => ({
      amount: readAmount(words.at(-1)?.text ?? ''),
      isInColumn: Math.abs((words.at(-1)?.box.right ?? 0) - above.box.right) < COLUMN_WIDTH,
    }));
  return {
    all: found.flatMap(({ amount }) => amount ?? []),
    inColumn: found.flatMap(({ amount, isInColumn }) => (isInColumn && amount !== null ? [amount] : [])),
  };
}
