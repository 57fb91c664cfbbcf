import type { Document } from '@vouch/core/document/document.ts';
import { findAll } from '../findings.ts';
import { beginsPaper, type Leaves } from './begins-paper.ts';
import { countWords, isCopy, type WordCounts } from './is-copy.ts';
import { type Leaf, leafOf } from './leaf.ts';

const MAX_PAPERS = 200;
/** Pages that a page is compared with for being a copy; copies lie near. */
const COPIES_WITHIN = 12;

/** Pages of one paper; copies and terms behind it are left out. */
export type PageGroup = readonly number[];

/** Parts the pages of a file into papers, in order; each group holds page numbers. Every page is looked at by itself: languages may change. */
export function groupPages({ pages }: Pick<Document, 'pages'>): readonly PageGroup[] {
  const [only, ...others] = pages;
  if (only !== undefined && others.length === 0) return [[only.number]];
  const papers: Leaves[] = [];
  const seen: SeenPage[] = [];
  for (const page of pages) {
    const own = findAll({ pages: [page] });
    const leaf = leafOf(page.number, own);
    const words = countWords(own.rows);
    const { isRecognised } = own.sheet;
    const isRepeated = seen
      .slice(-COPIES_WITHIN)
      .some((other) => repeats({ leaf, words, isRecognised }, other));
    seen.push({ leaf, words, isRecognised });
    const last = papers.at(-1);
    if (last === undefined) papers.push([leaf]);
    else if (!isRepeated && !isTerms(leaf, last)) add(papers, leaf, last);
  }
  return papers.map((leaves) => leaves.map(({ page }) => page));
}

interface SeenPage {
  readonly leaf: Leaf;
  readonly words: WordCounts;
  /** Read from a picture: a digit may be misread. */
  readonly isRecognised: boolean;
}

/** Whether a page is the copy of another. In pictures the same number in both heads outweighs a day that was misread in one. */
function repeats(page: SeenPage, other: SeenPage): boolean {
  const isNumbered = page.leaf.number !== null && page.leaf.number === other.leaf.number;
  const isReread = isNumbered && page.isRecognised && other.isRecognised;
  return (isReread || saysTheSame(page.leaf, other.leaf)) && isCopy(page.words, other.words, isReread);
}

/** Whether number and days in the head are those of the other page: next month's invoice of a seller differs in nothing else. */
function saysTheSame(page: Leaf, other: Leaf): boolean {
  const isSameNumber = page.number === other.number || page.number === null || other.number === null;
  return isSameNumber && page.headDates.symmetricDifference(other.headDates).size === 0;
}

function add(papers: Leaves[], page: Leaf, last: Leaves): void {
  if (papers.length < MAX_PAPERS && beginsPaper(page, last)) papers.push([page]);
  else papers[papers.length - 1] = [...last, page];
}

/** Running text behind a paper that is none itself. */
function isTerms(page: Leaf, [first]: Leaves): boolean {
  return page.isProse && !first.isProse;
}
