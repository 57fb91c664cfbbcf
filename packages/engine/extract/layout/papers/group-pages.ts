import type { Findings } from '../findings.ts';
import { beginsPaper, type Leaves } from './begins-paper.ts';
import { countWords, isCopy, type WordCounts } from './is-copy.ts';
import { type Leaf, leafOf } from './leaf.ts';

const MAX_PAPERS = 200;
/** Pages that a page is compared with for being a copy; copies lie near. */
const COPIES_WITHIN = 12;

/** Pages of one paper; copies and terms behind it are left out. */
export type PageGroup = readonly number[];

/** Parts the pages of a file into papers, in order; each group holds page numbers. */
export function groupPages(findings: Findings): readonly PageGroup[] {
  const papers: Leaves[] = [];
  const seen: WordCounts[] = [];
  for (const rows of Map.groupBy(findings.rows, ({ row }) => row.page).values()) {
    const words = countWords(rows);
    const isRepeated = seen.slice(-COPIES_WITHIN).some((other) => isCopy(words, other));
    seen.push(words);
    const page = leafOf(rows, findings);
    const last = papers.at(-1);
    if (last === undefined) papers.push([page]);
    else if (!isRepeated && !isTerms(page, last)) add(papers, page, last);
  }
  return papers.map((leaves) => leaves.map(({ page }) => page));
}

function add(papers: Leaves[], page: Leaf, last: Leaves): void {
  if (papers.length < MAX_PAPERS && beginsPaper(page, last)) papers.push([page]);
  else papers[papers.length - 1] = [...last, page];
}

/** Running text behind a paper that is none itself. */
function isTerms(page: Leaf, [first]: Leaves): boolean {
  return page.isProse && !first.isProse;
}
