import { type PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { PAPER } from '../draw/paper.ts';
import { createSheet } from '../draw/sheet.ts';
import { drawable, embedTypeface } from '../draw/typeface.ts';
import type { Language } from '../languages/language.ts';
import { drawProse } from '../papers/draw-prose.ts';
import { COPY_WORDS } from '../papers/paper-words.ts';
import { TERMS } from '../papers/prose.ts';
import type { Random } from '../random.ts';

const STAMP_COLOR = rgb(0.55, 0.1, 0.1);

/** Appends all pages of a PDF. */
export async function appendPages(into: PDFDocument, from: PDFDocument): Promise<void> {
  for (const page of await into.copyPages(from, from.getPageIndices())) into.addPage(page);
}

/** Appends the pages once more, each with the word for a copy at its head. */
export async function appendCopy(
  into: PDFDocument,
  from: PDFDocument,
  { language, random }: { readonly language: Language; readonly random: Random },
): Promise<void> {
  const font = await into.embedFont(StandardFonts.HelveticaBold);
  const text = drawable(font, random.pick(COPY_WORDS[language]));
  for (const page of await into.copyPages(from, from.getPageIndices())) {
    const { width, height } = page.getSize();
    const x = random.pick([width / 2 - 30, 40, width - 150]);
    into.addPage(page).drawText(text, { x, y: height - 24, size: 14, font, color: STAMP_COLOR });
  }
}

/** Appends a page with the seller's terms in small type. */
export async function appendTerms(into: PDFDocument, language: Language): Promise<void> {
  const sheet = createSheet(into, await embedTypeface(into, 'sans'), PAPER.a4);
  const size = { x: 50, y: 60, width: PAPER.a4.width - 100, size: 7.5 };
  drawProse({ sheet }, TERMS[language], size);
}
