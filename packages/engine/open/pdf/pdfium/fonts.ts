import type { Pdfium } from './library.ts';

/** Base font name without subset prefix ("Helvetica-Bold"); empty when the file gives none. At most 127 characters. */
export function fontNameOf(pdfium: Pdfium, font: number): string {
  if (font === 0) return '';
  const name = pdfium.heap.utf8((buffer, size) => pdfium.api.FPDFFont_GetBaseFontName(font, buffer, size));
  return name.replace(/^[A-Z]{6}\+/, '').slice(0, 127);
}
