import { StandardFonts } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** Type families that every PDF reader has. */
export type TypefaceId = 'sans' | 'serif' | 'mono';

/** A family ready to draw with. */
export interface Typeface {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

const FAMILIES: Readonly<Record<TypefaceId, readonly [regular: StandardFonts, bold: StandardFonts]>> = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
};

/** Embeds a family into the PDF. */
export async function embedTypeface(pdf: PDFDocument, id: TypefaceId): Promise<Typeface> {
  const [regular, bold] = FAMILIES[id];
  return { regular: await pdf.embedFont(regular), bold: await pdf.embedFont(bold) };
}

/** Width of the text in points as it will be drawn: letter by letter, since no kerning is written. */
export function widthOf(font: PDFFont, text: string, size: number): number {
  return Array.from(text).reduce((width, letter) => width + font.widthOfTextAtSize(letter, size), 0);
}

/** The text with letters that the font lacks replaced by their plain form, or by a question mark. */
export function drawable(font: PDFFont, text: string): string {
  const known = new Set(font.getCharacterSet());
  const has = (letter: string) => known.has(letter.codePointAt(0) ?? 0);
  const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(text)
    .map((letter) =>
      has(letter)
        ? letter
        : Array.from(plain(letter))
            .map((part) => (has(part) ? part : '?'))
            .join(''),
    )
    .join('');
}
