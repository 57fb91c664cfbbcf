import { fontNameOf } from '../../../open/pdf/pdfium/fonts.ts';
import type { Pdfium } from '../../../open/pdf/pdfium/library.ts';
import type { PageText } from '../text/page-text.ts';
import { isPartOfValue, isValueWord } from '@vouch/core/rules/support/value-words.ts';
import type { DrawnWord } from '../text/words.ts';

/** Values of one font whose rows are looked at; fonts that set more are no exception. */
const MOST_COMPARED = 20;
/** Baselines of one row differ by less than this share of the size. */
const SAME_ROW = 0.4;

/** What one font object of the file is used for. */
export interface FontUses {
  readonly handle: number;
  /** Base font name without subset prefix. */
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly charCount: number;
  /** Amounts, dates, accounts and numbers set in it. */
  readonly values: readonly DrawnWord[];
  /** Those of them that share their row with a word in another font: numbers in a margin were stamped by machines. */
  readonly valuesInRows: readonly DrawnWord[];
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
  return [...byFont].map(([handle, words]) => {
    const values = words.filter((word) => isValueWord(word.text));
    return {
      handle,
      name: fontNameOf(pdfium, handle),
      isEmbedded: pdfium.api.FPDFFont_GetIsEmbedded(handle) === 1,
      charCount: words.reduce((sum, word) => sum + word.text.length, 0),
      values,
      valuesInRows: values.slice(0, MOST_COMPARED).filter((word) => hasNeighbour(word, text.words)),
      otherWords: words.filter((word) => !isPartOfValue(word.text)).length,
    };
  });
}

function hasNeighbour(word: DrawnWord, words: readonly DrawnWord[]): boolean {
  const [first] = word.chars;
  if (first === undefined) return false;
  return words.some(({ chars: [other] }) => {
    if (other === undefined || other.font === first.font) return false;
    return Math.abs(other.originY - first.originY) <= first.sizePt * SAME_ROW;
  });
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
