import { charsOf, type PdfChar, readChars } from '../pdfium/chars.ts';
import type { Pdfium } from '../pdfium/library.ts';
import type { PdfiumPage } from '../pdfium/page.ts';
import { withoutObjects } from '../pdfium/without-objects.ts';
import { unseenChars } from './unseen-chars.ts';

/**
 * The characters of a page without those that leave no mark on it. The engine takes equal characters at one place for a doubled
 * one and keeps the first: so what was typed over hidden text is read once more without that text.
 */
export function visibleChars(pdfium: Pdfium, page: PdfiumPage): readonly PdfChar[] {
  const all = charsOf(pdfium, page);
  const unseen = unseenChars(pdfium, page, all);
  if (unseen.size === 0) return all;
  const objects = new Set([...unseen].map((char) => char.object));
  const seenInThem = all.filter((char) => objects.has(char.object) && !unseen.has(char));
  const others = withoutObjects(pdfium, [...objects], () => readChars(pdfium, page));
  return others === null ? all.filter((char) => !unseen.has(char)) : [...others, ...seenInThem];
}
