import type { Page } from '@vouch/core/document/document.ts';

import type { ReadProgress } from '../host/host.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { linesOf } from './lines-of.ts';
import type { OcrBudget } from './ocr-budget.ts';
import { recognizeView } from './recognize-view.ts';

/** The pages of a document with their words, and what should be known about pages that could not be read. */
export interface ReadPages {
  readonly pages: readonly Page[];
  readonly notices: readonly string[];
}

/** How pages are read. */
export interface PageReading {
  readonly budget: OcrBudget;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Words kept of one document; a book of 200 pages has half as many. */
const MAX_WORDS = 200_000;

const VERY_LONG = 'The document is very long: only its first pages were read.';
const OUT_OF_TIME =
  'The document has more scanned pages than could be read in time: only the first of them were read.';

/** Reads page by page, so that only one page picture is in memory at a time. */
export async function readPages(source: PageSource, reading: PageReading): Promise<ReadPages> {
  const pages: Page[] = [];
  const notices = new Set<string>();
  let wordCount = 0;
  for (let index = 0; index < source.count && wordCount < MAX_WORDS; index += 1) {
    const { page, notice } = await readPage(source, index, reading);
    if (notice !== null) notices.add(notice);
    if (page !== null) pages.push(page);
    wordCount += page?.words.length ?? 0;
    reading.onProgress({ page: index + 1, pages: source.count, ...closingOf(page) });
  }
  if (wordCount >= MAX_WORDS) notices.add(VERY_LONG);
  return { pages, notices: [...notices] };
}

/** The lines of a recognised page were told while it was read. */
function closingOf(page: Page | null): ReadProgress {
  return page?.textSource === 'ocr' ? { step: 'ocr' } : { step: 'open', lines: linesOf(page?.words ?? []) };
}

interface ReadPage {
  readonly page: Page | null;
  readonly notice: string | null;
}

async function readPage(
  source: PageSource,
  index: number,
  { budget, onProgress }: PageReading,
): Promise<ReadPage> {
  const at = { page: index + 1, pages: source.count };
  try {
    const view = await source.view(index);
    const page = { number: index + 1, ...view };
    if (view.textSource !== 'none') return { page, notice: null };
    if (!budget.hasTime()) return { page, notice: OUT_OF_TIME };
    const started = performance.now();
    const onLines = (lines: readonly string[]) => onProgress({ step: 'ocr', ...at, lines });
    const seen = await recognizeView(view, () => source.draw(index, { for: 'reading' }), onLines);
    budget.add(performance.now() - started);
    return { page: { number: index + 1, ...seen.view }, notice: seen.notice };
  } catch (error) {
    if (!(error instanceof PageUnreadable)) throw error;
    return { page: null, notice: `Page ${index + 1} is damaged and could not be read.` };
  }
}
