import type { Leaf } from './leaf.ts';

/** Papers of a file that are still being gathered: the pages so far. */
export type Leaves = readonly [Leaf, ...Leaf[]];

/**
 * Whether a page begins another paper than the pages before it. Page marks decide first, then numbers in the head, then titles:
 * another title, or the same once more with other days in the head. When in doubt the pages stay together.
 */
export function beginsPaper(page: Leaf, before: Leaves): boolean {
  const isComplete = before.some(({ hasSum }) => hasSum);
  const byMark = markSays(page, before, isComplete);
  if (byMark !== null) return byMark;
  const number = before.find((leaf) => leaf.number !== null)?.number ?? null;
  if (page.number !== null && number !== null) return page.number !== number && isComplete;
  return titleSays(page, before, isComplete);
}

function markSays({ mark }: Leaf, before: Leaves, isComplete: boolean): boolean | null {
  if (mark === null) return null;
  if (mark.page > 1) return false;
  const last = before.findLast((leaf) => leaf.mark !== null)?.mark ?? null;
  // "Page 1 of 3" before the third page of another came is not to be believed.
  if (last === null) return isComplete ? true : null;
  return last.page === last.of || last.of !== mark.of;
}

function titleSays(page: Leaf, before: Leaves, isComplete: boolean): boolean {
  if (page.title === null) return false;
  const [first] = before;
  // A head that is printed again on the next page tells the same days.
  const shared = page.headDates.intersection(first.headDates).size;
  const isOfOtherDay = page.headDates.size > 0 && shared * 2 <= page.headDates.size;
  if (first.title !== null && page.title !== first.title)
    return isOfOtherDay || isComplete || hasNoSums(first);
  return isOfOtherDay && (first.title !== null || isComplete);
}

/** Papers that come without a sum are complete without one. */
function hasNoSums({ title }: Leaf): boolean {
  return title === 'delivery-note' || title === 'order';
}
