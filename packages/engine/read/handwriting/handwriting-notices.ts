import type { Document, Page } from '@vouch/core/document/document.ts';
import { type Box, unionOf } from '@vouch/core/geometry/box.ts';

import { isHandwritten } from './written-places.ts';

/** The parts of a page from the top, by where they end. */
const PARTS = [
  { name: 'at the top', end: 1 / 3 },
  { name: 'in the middle', end: 2 / 3 },
  { name: 'at the foot', end: Infinity },
] as const;

/** One sentence for each page with handwriting: where it is, and that it was not read for sure. */
export function handwritingNotices({ pages }: Pick<Document, 'pages'>): readonly string[] {
  return pages.flatMap((page) => {
    const where = partsOf(page);
    if (where.length === 0) return [];
    const list = new Intl.ListFormat('en').format(where);
    return [
      `There is handwriting ${list} of page ${page.number}. Handwriting is not read for sure: please look there.`,
    ];
  });
}

function partsOf({ words }: Page): readonly string[] {
  const lines = Map.groupBy(words.filter(isHandwritten), ({ line }) => line);
  const middles = [...lines.values()].flatMap((line) => {
    const box: Box | null = unionOf(line.map((word) => word.box));
    return box === null ? [] : [(box.top + box.bottom) / 2];
  });
  const isThere = (middle: number, index: number) =>
    middle < (PARTS[index]?.end ?? 0) && middle >= (PARTS[index - 1]?.end ?? 0);
  return PARTS.filter((_, index) => middles.some((middle) => isThere(middle, index))).map(({ name }) => name);
}
