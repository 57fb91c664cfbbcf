import { readFile } from 'node:fs/promises';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import fontkit from '@cantoo/fontkit';

/** A font with what it can print. */
export interface Face {
  readonly font: PDFFont;
  readonly hasGlyph: (letter: string) => boolean;
}

/** The two weights that a page is set in. */
export interface Typeface {
  readonly regular: Face;
  readonly bold: Face;
}

/** A font file, and its name in the PDF: six letters mark it as a part of the font (ISO 32000-1, 9.6.4). */
interface FontFile {
  readonly url: string;
  readonly customName: string;
}

const REGULAR: FontFile = {
  url: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  customName: 'VOUCHR+NotoSans-Regular',
};
const BOLD: FontFile = {
  url: import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  customName: 'VOUCHB+NotoSans-Bold',
};

/** Fonts are read once in a process. */
const loaded = new Map<string, Promise<Uint8Array>>();
const glyphsOf = new Map<string, ReadonlySet<number>>();

/** Embeds Noto Sans, with the letters that are used: Latin, Greek, Cyrillic and Devanagari can be printed. */
export async function embedTypeface(pdf: PDFDocument): Promise<Typeface> {
  pdf.registerFontkit(fontkit);
  return { regular: await embed(pdf, REGULAR), bold: await embed(pdf, BOLD) };
}

async function embed(pdf: PDFDocument, { url, customName }: FontFile): Promise<Face> {
  const bytes = await load(url);
  // Without kerning and ligatures, widths add up letter by letter and every letter can be searched for.
  const features = { kern: false, liga: false, clig: false };
  const font = await pdf.embedFont(bytes, { subset: true, features, customName });
  const glyphs = glyphsOf.get(url) ?? new Set(font.getCharacterSet());
  glyphsOf.set(url, glyphs);
  return { font, hasGlyph: (letter) => glyphs.has(letter.codePointAt(0) ?? 0) };
}

function load(url: string): Promise<Uint8Array> {
  const known = loaded.get(url) ?? readFile(new URL(url));
  loaded.set(url, known);
  return known;
}

/** The text with letters that the face lacks shown as "?", on one line: a page for PDF/A may not show missing glyphs. */
export function printable({ hasGlyph }: Face, text: string): string {
  return Array.from(text.replaceAll(/\s+/g, ' '))
    .map((letter) => (hasGlyph(letter) ? letter : '?'))
    .join('');
}
