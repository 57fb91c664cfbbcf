import type { Question } from '../../llm/ask-model.ts';
import type { z } from 'zod';

/** Width at which pages are shown to the model: small print is still clear, and providers shrink larger pictures anyway. */
const PAGE_WIDTH_PX = 1_536;
/** Pages that are shown; totals stand on the first or the last. */
const MAX_PAGES = 3;

/** A document whose pages can be drawn. */
export interface DrawablePages {
  /** Number of pages. */
  readonly count: number;
  /** Picture of a page (from 1) as WebP; rejects when it can't be drawn. */
  readonly page: (number: number, widthPx: number) => Promise<Uint8Array>;
}

/** What a model is shown of a document: the first pages and the last one. */
export async function picturesOf({ count, page }: DrawablePages): Promise<Question<z.ZodType>['content']> {
  const shown = count <= MAX_PAGES ? count : MAX_PAGES - 1;
  const numbers = Array.from({ length: shown }, (_, index) => index + 1);
  if (count > MAX_PAGES) numbers.push(count);
  const pictures = await Promise.all(numbers.map((number) => page(number, PAGE_WIDTH_PX)));
  return [
    { type: 'text', text: `The document follows: ${numbers.length} of ${count} pages.` },
    ...pictures.map((data) => ({ type: 'file' as const, mediaType: 'image/webp', data })),
  ];
}
