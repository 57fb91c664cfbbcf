import type { Page, Word } from '@vouch/core/document/document.ts';
import { type Box, unionOf } from '@vouch/core/geometry/box.ts';
import { findAll, type Findings } from '../findings.ts';
import { widestGaps } from './widest-gaps.ts';

/** One of several papers that lie on a page, as a page of its own. */
export interface PagePart {
  readonly page: Page;
  /** Takes boxes of the part to the page. */
  readonly toPage: (box: Box) => Box;
}

const MAX_PARTS = 12;
const SUMS: ReadonlySet<string> = new Set(['total', 'grandTotal', 'roundedTotal', 'amountDue']);

/**
 * Cuts a page on which several papers lie beside or below each other, along the widest gaps between their words. Every part must be a
 * paper of its own, with a sum and a date; else the page stays whole and no part is given.
 */
export function cutPage(page: Page, findings: Findings): readonly PagePart[] {
  const rows = findings.rows.filter(({ row }) => row.page === page.number);
  const mayBeSeveral = countSums({ rows }) > 1 && rows.flatMap(({ dates }) => dates).length > 1;
  if (!mayBeSeveral) return [];
  const parts = cut(page.words, page);
  return parts.length > 1 ? parts.slice(0, MAX_PARTS).map((words) => partOf(page, words)) : [];
}

type Words = readonly Word[];

/** The words parted as often as both sides are papers. */
function cut(words: Words, page: Page): readonly Words[] {
  for (const { axis, at } of widestGaps(words, page)) {
    const isBefore = ({ box }: Word) =>
      (axis === 'across' ? box.left + box.right : box.top + box.bottom) / 2 < at;
    const sides = [words.filter(isBefore), words.filter((word) => !isBefore(word))];
    if (sides.every((side) => isPaper(side, page))) return sides.flatMap((side) => cut(side, page));
  }
  return [words];
}

function isPaper(words: Words, page: Page): boolean {
  const findings = findAll({ pages: [partOf(page, words).page] });
  return countSums(findings) > 0 && findings.rows.some(({ dates }) => dates.length > 0);
}

function countSums({ rows }: Pick<Findings, 'rows'>): number {
  return rows.filter(
    ({ amounts, labels }) => amounts.length > 0 && labels.some(({ meaning }) => SUMS.has(meaning)),
  ).length;
}

/** The words as a page that is just as large as they need, with a little margin. */
function partOf(page: Page, words: Words): PagePart {
  const frame = widened(unionOf(words.map(({ box }) => box)) ?? WHOLE);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const inPart = ({ left, top, right, bottom }: Box): Box => ({
    left: (left - frame.left) / width,
    top: (top - frame.top) / height,
    right: (right - frame.left) / width,
    bottom: (bottom - frame.top) / height,
  });
  const toPage = ({ left, top, right, bottom }: Box): Box => ({
    left: frame.left + left * width,
    top: frame.top + top * height,
    right: frame.left + right * width,
    bottom: frame.top + bottom * height,
  });
  const own = words.map((word) => ({ ...word, box: inPart(word.box) }));
  return { page: { ...page, width: page.width * width, height: page.height * height, words: own }, toPage };
}

const WHOLE: Box = { left: 0, top: 0, right: 1, bottom: 1 };
const MARGIN = 0.01;

function widened({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.max(0, left - MARGIN),
    top: Math.max(0, top - MARGIN),
    right: Math.min(1, right + MARGIN),
    bottom: Math.min(1, bottom + MARGIN),
  };
}
