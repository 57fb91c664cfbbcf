import type { Page } from '@vouch/core/document/document.ts';

import type { ReadProgress } from '../host/host.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { linesOf } from './lines-of.ts';
import { recognizeView } from './recognize-view.ts';

/** Words kept of one document; a book of 200 pages has half as many. */
const MAX_WORDS = 200_000;

/** The pages of a document with their words, and what should be known about pages that could not be read. */
export interface ReadPages {
  readonly pages: readonly Page[];
  readonly notices: readonly string[];
  /** Milliseconds spent on recognising pictures. */
  readonly ocrMs: number;
}

const VERY_LONG = 'The document is very long: only its first pages were read.';

/** Reads page by page, so that only one page picture is in memory at a time. */
export async function readPages(
  source: PageSource,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadPages> {
  const reads: ReadPage[] = [];
  let wordCount = 0;
  for (let index = 0; index < source.count && wordCount < MAX_WORDS; index += 1) {
    const at = { page: index + 1, pages: source.count };
    const read = await readPage(source, index, (lines) => onProgress({ step: 'ocr', ...at, lines }));
    reads.push(read);
    wordCount += read.page?.words.length ?? 0;
    onProgress({ ...at, ...closingOf(read) });
  }
  const notices = new Set(reads.flatMap((read) => read.notice ?? []));
  if (wordCount >= MAX_WORDS) notices.add(VERY_LONG);
  return {
    pages: reads.flatMap((read) => read.page ?? []),
    notices: [...notices],
    ocrMs: reads.reduce((sum, read) => sum + read.ocrMs, 0),
  };
}

/** The lines of a recognised page were told while it was read. */
function closingOf({ page }: ReadPage): ReadProgress {
  return page?.textSource === 'ocr' ? { step: 'ocr' } : { step: 'open', lines: linesOf(page?.words ?? []) };
}

interface ReadPage {
  readonly page: Page | null;
  readonly notice: string | null;
  readonly ocrMs: number;
}

async function readPage(
  source: PageSource,
  index: number,
  onLines: (lines: readonly string[]) => void,
): Promise<ReadPage> {
  const number = index + 1;
  try {
    const view = await source.view(index);
    if (view.textSource !== 'none') return { page: { number, ...view }, notice: null, ocrMs: 0 };
    const started = performance.now();
    const seen = await recognizeView(view, () => source.draw(index, { for: 'reading' }), onLines);
    return { page: { number, ...seen.view }, notice: seen.notice, ocrMs: performance.now() - started };
  } catch (error) {
    if (!(error instanceof PageUnreadable)) throw error;
    return { page: null, notice: `Page ${number} is damaged and could not be read.`, ocrMs: 0 };
  }
}
