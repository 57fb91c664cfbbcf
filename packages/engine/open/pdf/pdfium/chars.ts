import { withoutFalseBlanks } from './false-blanks.ts';
import type { Pdfium } from './library.ts';
import type { PdfiumPage, PdfRect } from './page.ts';

/** One character of a page's text layer, in the order of the engine (roughly the order of drawing). */
export interface PdfChar {
  /** One code point; a blank for spaces and line ends. */
  readonly text: string;
  /** The character's cell, page points. */
  readonly rect: PdfRect;
  /** Start of the character on its baseline, page points. */
  readonly originX: number;
  readonly originY: number;
  /** Height of the font as drawn, points. */
  readonly sizePt: number;
  /** Direction of writing against the page's x axis before page rotation, radians -π to π, counter-clockwise. */
  readonly angle: number;
  /** Handle of the text object; 0 for characters that the engine added (spaces between objects). */
  readonly object: number;
  /** Handle of the font object: the identity of a font within the document; 0 for added characters. */
  readonly font: number;
  /** Whether the file fails to say which character the glyph stands for. */
  readonly unmapped: boolean;
}

/** Characters read from one page at most; a page of a book holds about 5 000. */
const MAX_CHARS = 200_000;

/** All characters of a page's text layer, at most 200 000. */
export function readChars(pdfium: Pdfium, page: PdfiumPage): PdfChar[] {
  const { api } = pdfium;
  const text = api.FPDFText_LoadPage(page.handle);
  if (text === 0) return [];
  try {
    const count = Math.min(api.FPDFText_CountChars(text), MAX_CHARS);
    const chars: PdfChar[] = [];
    for (let index = 0; index < count; index += 1) chars.push(readChar(pdfium, text, index));
    return withoutFalseBlanks(joinSurrogates(chars));
  } finally {
    api.FPDFText_ClosePage(text);
  }
}

function readChar(pdfium: Pdfium, text: number, index: number): PdfChar {
  const { chars, heap } = pdfium;
  const code = chars.FPDFText_GetUnicode(text, index);
  const at = heap.scratch;
  chars.FPDFText_GetLooseCharBox(text, index, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = heap.float32(at, 4);
  chars.FPDFText_GetCharOrigin(text, index, at, at + 8);
  const [originX = 0, originY = 0] = heap.float64(at, 2);
  const object = chars.FPDFText_GetTextObject(text, index);
  return {
    text: textOf(code),
    rect: { left, top, right, bottom },
    originX,
    originY,
    ...shapeOf(pdfium, text, index),
    object,
    font: object === 0 ? 0 : chars.FPDFTextObj_GetFont(object),
    unmapped: code === 0 || code === 0xff_fd || chars.FPDFText_HasUnicodeMapError(text, index) === 1,
  };
}

/** The engine's font size is that of the font alone: the text matrix scales and turns it to what is seen. */
function shapeOf(pdfium: Pdfium, text: number, index: number): { sizePt: number; angle: number } {
  const { chars, heap } = pdfium;
  const size = chars.FPDFText_GetFontSize(text, index);
  if (!chars.FPDFText_GetMatrix(text, index, heap.scratch)) return { sizePt: size, angle: 0 };
  const [a = 1, b = 0, c = 0, d = 1] = heap.float32(heap.scratch, 4);
  return { sizePt: size * Math.hypot(c, d), angle: Math.atan2(b, a) };
}

function textOf(code: number): string {
  if (code <= 0x20 || code === 0xa0 || code > 0x10_ff_ff) return ' ';
  return code >= 0xd8_00 && code <= 0xdf_ff ? String.fromCharCode(code) : String.fromCodePoint(code);
}

/** The engine may give the halves of a wide character one after the other. */
function joinSurrogates(chars: readonly PdfChar[]): PdfChar[] {
  const joined: PdfChar[] = [];
  for (const char of chars) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      /^[\udc00-\udfff]$/.test(char.text) &&
      /^[\ud800-\udbff]$/.test(before.text)
    ) {
      joined[joined.length - 1] = { ...before, text: before.text + char.text };
    } else joined.push(char);
  }
  return joined;
}
