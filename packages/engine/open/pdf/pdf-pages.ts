import { areaOf, type Box } from '@vouch/core/geometry/box.ts';

import { boxOfPixels, pixelsIn } from '../../ocr/page/crop.ts';
import { type DrawSize, type PageSource, PageUnreadable, type PageView } from '../page-source.ts';
import type { PdfiumDocument } from './pdfium/document.ts';
import { readImages } from './pdfium/images.ts';
import type { PdfiumPage } from './pdfium/page.ts';
import { showAnnotations } from './pdfium/show-annotations.ts';
import { drawnSize, renderPage, renderPart } from './pdfium/render.ts';
import { pageWords } from './text/page-words.ts';
import { storedScan } from './stored-scan.ts';
import { isPoorLayer } from './text/poor-layer.ts';
import { shownChars } from './text/shown-chars.ts';
import { standUpright } from './text/stand-upright.ts';
import { unreadPictures } from './text/unread-pictures.ts';
import { isUsableText } from './text/usable-text.ts';

/** Resolution at which small print of an A4 page can be read. */
const READING_DPI = 200;
/** Pixels of a drawn page at most: A3 at 300 dots an inch. */
const MAX_DRAWN_PIXELS = 18_000_000;

/** The pages of an open PDF. */
export function pdfPages(document: PdfiumDocument, maxPixels: number): PageSource {
  const onPage = <T>(index: number, use: (page: PdfiumPage) => T): T => {
    const found = document.withPage(index, (page) => ({ value: use(page) }));
    if (found === null) throw new PageUnreadable(index);
    return found.value;
  };
  const largest = Math.min(maxPixels, MAX_DRAWN_PIXELS);
  return {
    count: document.pageCount,
    view: async (index) => {
      showAnnotations(document, index);
      return onPage(index, (page) => viewOf(document, page));
    },
    draw: async (index, size) =>
      onPage(index, (page) =>
        renderPage(document.pdfium, page, { dpi: dpiOf(page, size), maxPixels: largest }),
      ),
    drawPart: async (index, { box, widthPx }) =>
      onPage(index, (page) => {
        const dpi = dpiOf(page, { for: 'viewing', widthPx });
        const size = drawnSize(page, { dpi, maxPixels: largest });
        const part = pixelsIn(size, box);
        const data = renderPart(document.pdfium, page, { size, part });
        return {
          picture: { data, width: part.width, height: part.height },
          box: boxOfPixels(size, part),
        };
      }),
    storedScan: (index) => document.withPage(index, (page) => storedScan(document, page)),
    close: () => document.close(),
  };
}

function viewOf(document: PdfiumDocument, page: PdfiumPage): PageView {
  const { pdfium } = document;
  const found = shownChars(pdfium, page);
  const pictures = pictureBoxes(document, page);
  if (!isUsableText(found, largestShare(pictures)) || isPoorLayer(found)) {
    const { width, height } = page;
    return { width, height, unit: 'pt', textSource: 'none', words: [], turned: 0, unreadPictures: [] };
  }
  const { chars, turned } = standUpright(found);
  const isSideways = turned % 180 !== 0;
  return {
    width: isSideways ? page.height : page.width,
    height: isSideways ? page.width : page.height,
    unit: 'pt',
    textSource: 'text-layer',
    words: pageWords(pdfium, chars),
    turned,
    unreadPictures: turned === 0 ? unreadPictures(pictures, found) : [],
  };
}

/** Share of the page covered by its largest picture, 0 to 1. */
export function largestImageShare(document: PdfiumDocument, page: PdfiumPage): number {
  return largestShare(pictureBoxes(document, page));
}

function pictureBoxes(document: PdfiumDocument, page: PdfiumPage): Box[] {
  return readImages(document.pdfium, page).map((image) => page.toBox(image.rect));
}

function largestShare(boxes: readonly Box[]): number {
  return Math.max(0, ...boxes.map(areaOf));
}

function dpiOf(page: PdfiumPage, size: DrawSize): number {
  return size.for === 'reading' ? READING_DPI : (size.widthPx * 72) / Math.max(1, page.width);
}
