import type { Page } from '@vouch/core/document/document.ts';

import type { ReadProgress } from '../host/host.ts';
import { type PageSource, PageUnreadable, type PageView } from '../open/page-source.ts';
import { linesOf } from './lines-of.ts';
import type { OcrBudget } from './ocr-budget.ts';
import { recognizeView } from './recognize-view.ts';
import type { SheetsByPage, ViewSheet } from './sheet.ts';

/** The pages of a document with their words, and what should be known about pages that could not be read. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** The papers on recognised pages, as they lie straight. */
  readonly sheets: SheetsByPage;
  readonly notices: readonly string[];
}

/** How pages are read. */
export interface PageReading {
  readonly budget: OcrBudget;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Languages of the second reader; all that there are when `null` or left out. */
  readonly secondLanguages?: readonly string[] | null;
}

/** Words kept of one document; a book of 200 pages has half as many. */
const MAX_WORDS = 200_000;

const VERY_LONG = 'The document is very long: only its first pages were read.';
const PICTURE_UNREADABLE = 'A picture in the document is damaged and could not be read.';
const OUT_OF_TIME =
  'The document has more scanned pages than could be read in time: only the first of them were read.';

/** Reads page by page, so that only one page picture is in memory at a time. */
export async function readPages(source: PageSource, reading: PageReading): Promise<ReadPages> {
  const pages: Page[] = [];
  const sheets = new Map<number, readonly ViewSheet[]>();
  const notices = new Set<string>();
  let wordCount = 0;
  for (let index = 0; index < source.count && wordCount < MAX_WORDS; index += 1) {
    const { page, notice, sheets: own = [] } = await readPage(source, index, reading);
    if (own.length > 0) sheets.set(index + 1, own);
    if (notice !== null) notices.add(notice);
    if (page !== null) pages.push(page);
    wordCount += page?.words.length ?? 0;
    reading.onProgress({ page: index + 1, pages: source.count, ...closingOf(page) });
  }
  if (wordCount >= MAX_WORDS) notices.add(VERY_LONG);
  return { pages, sheets, notices: [...notices] };
}

/** The lines of a recognised page were told while it was read. */
function closingOf(page: Page | null): ReadProgress {
  return page?.textSource === 'ocr' ? { step: 'ocr' } : { step: 'open', lines: linesOf(page?.words ?? []) };
}

interface ReadPage {
  readonly page: Page | null;
  readonly sheets?: readonly ViewSheet[];
  readonly notice: string | null;
}

async function readPage(source: PageSource, index: number, reading: PageReading): Promise<ReadPage> {
  const unreadable = { page: null, notice: `Page ${index + 1} is damaged and could not be read.` };
  const view = await unlessUnreadable(() => source.view(index), null);
  if (view === null) return unreadable;
  const { unreadPictures, ...asGiven } = view;
  const page = { number: index + 1, ...asGiven };
  const hasText = view.textSource !== 'none';
  if (hasText && unreadPictures.length === 0) return { page, notice: null };
  if (!reading.budget.hasTime()) return { page, notice: OUT_OF_TIME };
  const withoutPicture = hasText ? { page, notice: PICTURE_UNREADABLE } : unreadable;
  return await unlessUnreadable(() => recognizePageOf(source, index, { ...reading, view }), withoutPicture);
}

async function recognizePageOf(
  source: PageSource,
  index: number,
  { view, budget, onProgress, secondLanguages = null }: PageReading & { readonly view: PageView },
): Promise<ReadPage> {
  const at = { page: index + 1, pages: source.count };
  const started = performance.now();
  const seen = await recognizeView(view, {
    draw: () => source.draw(index, { for: 'reading' }),
    secondLanguages,
    onLines: (lines) => onProgress({ step: 'ocr', ...at, lines }),
  });
  budget.add(performance.now() - started);
  return { page: { number: index + 1, ...seen.view }, sheets: seen.sheets, notice: seen.notice };
}

async function unlessUnreadable<T, E>(work: () => Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PageUnreadable) return otherwise;
    throw error;
  }
}
