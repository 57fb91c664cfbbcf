import type { RevisionChange } from '@vouch/core/document/pdf-facts.ts';
import { unionOf } from '@vouch/core/geometry/box.ts';

import { isSamePlace, type StateText, type StateWord } from './state-text.ts';

/** Changes reported for one page; more are a new page, not an edit. */
const MOST_CHANGES = 40;
/** Changed words of one page that are compared place by place. */
const MOST_WORDS = 400;

/** What the text of a later state changed against an earlier one, place by place. */
export function diffStates(before: StateText, after: StateText): readonly RevisionChange[] {
  const pages = Math.max(before.length, after.length);
  return Array.from({ length: pages }, (_, index) =>
    diffPage(index + 1, before[index] ?? [], after[index] ?? []),
  ).flat();
}

function diffPage(
  page: number,
  before: readonly StateWord[],
  after: readonly StateWord[],
): readonly RevisionChange[] {
  const removed = without(before, after).slice(0, MOST_WORDS);
  const added = without(after, before).slice(0, MOST_WORDS);
  const changes: RevisionChange[] = [];
  const explained = new Set<StateWord>();
  for (const group of neighbours(added)) {
    const gone = removed.filter(
      (word) => !explained.has(word) && group.some((other) => isSamePlace(word, other)),
    );
    // Text that was painted over is still in the file: it counts as what stood there before.
    const covered =
      gone.length > 0 ? gone : before.filter((word) => group.some((other) => isSamePlace(word, other)));
    for (const word of gone) explained.add(word);
    changes.push(toChange(page, covered, group));
  }
  const rest = removed.filter((word) => !explained.has(word));
  if (rest.length > 0) changes.push(toChange(page, rest, []));
  return changes.slice(0, MOST_CHANGES);
}

function toChange(page: number, removed: readonly StateWord[], added: readonly StateWord[]): RevisionChange {
  const box = unionOf((added.length > 0 ? added : removed).map((word) => word.box));
  return {
    page,
    removed: removed.map((word) => word.text),
    added: added.map((word) => word.text),
    place: box === null ? null : { page, box },
  };
}

/** Words of `words` that `others` does not have, counting repetitions. */
function without(words: readonly StateWord[], others: readonly StateWord[]): readonly StateWord[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return words.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** Words that follow each other on one line, as groups. */
function neighbours(words: readonly StateWord[]): readonly (readonly StateWord[])[] {
  const groups: StateWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last && isNextTo(last, word)) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

function isNextTo(a: StateWord, b: StateWord): boolean {
  const height = Math.max(a.box.bottom - a.box.top, 0.001);
  const gap = b.box.left - a.box.right;
  return Math.abs(a.box.top - b.box.top) < height / 2 && gap > -0.01 && gap < 0.03;
}
