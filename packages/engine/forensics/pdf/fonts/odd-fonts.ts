import type { OddFont } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumPage } from '../../../open/pdf/pdfium/page.ts';
import { type FontUses, fontFamilyOf } from './font-uses.ts';

/** A font that sets more values than this is part of the design. */
const MOST_VALUES = 10;
/** A font that sets a larger share of the text than this is part of the design. */
const LARGEST_SHARE = 0.15;
/** So many values in other fonts show what the design uses for values. */
const FEWEST_OTHER_VALUES = 4;

/** The fonts of one page. */
export interface PageFonts {
  readonly page: PdfiumPage;
  readonly uses: readonly FontUses[];
}

/**
 * Values set in a font object that nothing else uses. A total in bold shares its font with a heading or its own label,
 * and a font made for figures sets all of them; text that was put in later brings a font object for itself alone.
 */
export function findOddFonts(pages: readonly PageFonts[]): readonly OddFont[] {
  return pages.flatMap((own) => {
    const total = own.uses.reduce((sum, use) => sum + use.charCount, 0);
    const elsewhere = pages.filter((other) => other !== own).flatMap((other) => other.uses);
    const lonely = own.uses.filter((use) => isAlone(use, total));
    const usual = own.uses.filter((use) => !lonely.includes(use));
    return lonely.flatMap((use) => {
      const how = howOdd(use, usual);
      const isUsedElsewhere = elsewhere.some((other) => other.name === use.name && other.otherWords > 0);
      return how === 'second-copy' || !isUsedElsewhere ? describe(own.page, use, { usual, how }) : [];
    });
  });
}

interface Comparison {
  readonly usual: readonly FontUses[];
  readonly how: OddFont['how'];
}

function describe(page: PdfiumPage, use: FontUses, { usual, how }: Comparison): readonly OddFont[] {
  const otherValues = usual.reduce((sum, other) => sum + other.values.length, 0);
  const main = usual.toSorted((a, b) => b.values.length - a.values.length)[0];
  if (main === undefined || otherValues < FEWEST_OTHER_VALUES) return [];
  return use.valuesInRows.map((word) => ({
    place: { page: page.index + 1, box: page.toBox(word.rect) },
    text: word.text.slice(0, 60),
    font: use.name,
    usual: main.name,
    how,
  }));
}

function isAlone(use: FontUses, total: number): boolean {
  return (
    use.values.length > 0 &&
    use.values.length <= MOST_VALUES &&
    use.otherWords === 0 &&
    use.charCount <= total * LARGEST_SHARE
  );
}

/** In what way a lonely font does not fit the others. */
function howOdd(use: FontUses, others: readonly FontUses[]): OddFont['how'] {
  if (others.some((other) => other.name === use.name && other.name !== '')) return 'second-copy';
  if (!use.isEmbedded && others.every((other) => other.isEmbedded)) return 'not-embedded';
  const family = fontFamilyOf(use.name);
  return others.some((other) => fontFamilyOf(other.name) === family) ? 'other-cut' : 'other-family';
}
