import type { PdfFacts } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../open/pdf/pdfium/document.ts';
import { findAnnotationCovers, readAnnotations } from './annotations.ts';
import { readFontUses } from './fonts/font-uses.ts';
import { findMixedDigits } from './fonts/mixed-digits.ts';
import { findOddFonts } from './fonts/odd-fonts.ts';
import { findLateValues } from './paint/late-values.ts';
import { findHiddenText } from './paint/hidden-text.ts';
import { findOverlays } from './paint/overlays.ts';
import { isDrawn, type PagePaint, paintOrderOf, readPagePaint } from './paint/page-paint.ts';
import { onEachPage, type PageText } from './text/page-text.ts';
import { toDrawnWords } from './text/words.ts';

/** Facts of one kind that are kept: what is true of more places is no exception. */
const MOST_FACTS = 300;

type PageFacts = Pick<
  PdfFacts,
  'overlays' | 'hiddenTexts' | 'mixedDigits' | 'oddFonts' | 'lateValues' | 'annotations'
>;

/** Facts that lie on the pages: what covers what, what can't be seen, and which fonts do not belong. */
export function inspectPages(pdf: PdfiumDocument): PageFacts {
  const pages = onEachPage(pdf, (text) => {
    const paint = readPagePaint(pdf.pdfium, text);
    const seen = visibleText(paint);
    const orderOf = paintOrderOf(paint);
    const annotations = readAnnotations(pdf, text.page);
    return {
      fonts: { page: text.page, uses: readFontUses(pdf.pdfium, seen) },
      overlays: [...findOverlays(pdf, paint), ...findAnnotationCovers(pdf, seen, annotations)],
      hiddenTexts: findHiddenText(paint),
      mixedDigits: findMixedDigits(seen, orderOf),
      lateValues: findLateValues(seen, orderOf),
      annotations: annotations.map(({ fact }) => fact),
    };
  });
  return {
    overlays: pages.flatMap((page) => page.overlays).slice(0, MOST_FACTS),
    hiddenTexts: pages.flatMap((page) => page.hiddenTexts).slice(0, MOST_FACTS),
    mixedDigits: pages.flatMap((page) => page.mixedDigits).slice(0, MOST_FACTS),
    lateValues: pages.flatMap((page) => page.lateValues).slice(0, MOST_FACTS),
    annotations: pages.flatMap((page) => page.annotations).slice(0, MOST_FACTS),
    oddFonts: findOddFonts(pages.map((page) => page.fonts)).slice(0, MOST_FACTS),
  };
}

/** The text without what is not drawn: layers of recognised text say nothing about fonts. */
function visibleText(paint: PagePaint): PageText {
  const drawn = new Set(paint.chars.filter(({ object }) => isDrawn(object)).map(({ char }) => char));
  const chars = paint.text.chars.filter((char) => char.text.trim() === '' || drawn.has(char));
  return { ...paint.text, chars, words: toDrawnWords(chars) };
}
