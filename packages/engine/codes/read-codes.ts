import type { PrintedCode } from '@vouch/core/document/printed-code.ts';
import { type PageSource, PageUnreadable } from '../open/page-source.ts';
import { findCodes, type FoundCode } from './code-reader.ts';
import { crop, type Cropped } from './crop.ts';
import { denseArea } from './dense-area.ts';

/** Width in pixels at which a page is searched for dense places, and at which those are read: A4 at 200 dots an inch. */
const GLANCE_PX = 320;
const READING_PX = 1654;
/** Pages searched from the front; the last one is, too: payment parts stand at the end. */
const FIRST_PAGES = 3;

/** The QR codes of the first three pages and the last one. Pages that can't be drawn have none. */
export async function readCodes(pages: PageSource): Promise<readonly PrintedCode[]> {
  const indexes = new Set([0, 1, 2, pages.count - 1].filter((index) => index >= 0 && index < pages.count));
  const found: PrintedCode[] = [];
  for (const index of [...indexes].slice(0, FIRST_PAGES + 1))
    found.push(...(await codesOfPage(pages, index)));
  return found;
}

async function codesOfPage(pages: PageSource, index: number): Promise<readonly PrintedCode[]> {
  try {
    const area = denseArea(await pages.draw(index, { for: 'viewing', widthPx: GLANCE_PX }));
    if (area === null) return [];
    const page = await pages.draw(index, { for: 'viewing', widthPx: READING_PX });
    const part = crop(page, area);
    return (await findCodes(part.picture)).map((code) => ({
      place: { page: index + 1, box: boxOf(code, part, page) },
      text: code.text,
    }));
  } catch (error) {
    if (error instanceof PageUnreadable) return [];
    throw error;
  }
}

function boxOf(
  { corners }: FoundCode,
  { left, top }: Cropped,
  page: { readonly width: number; readonly height: number },
): PrintedCode['place']['box'] {
  const xs = corners.map(({ x }) => (x + left) / page.width);
  const ys = corners.map(({ y }) => (y + top) / page.height);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
