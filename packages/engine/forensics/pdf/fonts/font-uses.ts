import { fontNameOf } from '../../../open/pdf/pdfium/fonts.ts';
import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import type { PageText } from '../text/page-text.ts';
import { isPartOfValue, isValueWord } from '@vouch/core/rules/support/value-words.ts';
import type { DrawnWord } from '../text/words.ts';

/** What one font object of the file is used for. */
export interface FontUses {
  readonly handle: number;
  /** Base font name without subset prefix. */
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly charCount: number;
  /** Amounts, dates, accounts and numbers set in it. */
  readonly values: readonly DrawnWord[];
  /** Words that are neither values nor parts of one. */
  readonly otherWords: number;
}

/**
 * The font objects of a page and what each one sets. Font handles live no longer than their page, so this is called
 * while the page is open.
 */
export function readFontUses(pdfium: Pdfium, text: PageText): readonly FontUses[] {
  const byFont = Map.groupBy(text.words, (word) => word.chars[0]?.font ?? 0);
  byFont.delete(0);
  return [...byFont].map(([handle, words]) => ({
    handle,
    name: fontNameOf(pdfium, handle),
    isEmbedded: pdfium.api.FPDFFont_GetIsEmbedded(handle) === 1,
    charCount: words.reduce((sum, word) => sum + word.text.length, 0),
    values: words.filter((word) => isValueWord(word.text)),
    otherWords: words.filter((word) => !isPartOfValue(word.text)).length,
  }));
}

/** The design that a font name belongs to, without weight, slope and technical additions: "Arial-BoldMT" → "arial". */
export function fontFamilyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-,_ ]/g, '')
    .replace(
      /(bold|italic|oblique|regular|roman|medium|light|semibold|black|book|condensed|narrow|psmt|mt|ps)/g,
      '',
    );
}
