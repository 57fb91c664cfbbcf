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
/** Where a character's origin is written, behind its box of four numbers of 4 bytes. */
const ORIGIN = 16;

const known = new WeakMap<PdfiumPage, readonly PdfChar[]>();

/** All characters of a page's text layer, at most 200 000; read once for as long as the page is open. */
export function charsOf(pdfium: Pdfium, page: PdfiumPage): readonly PdfChar[] {
  const chars = known.get(page) ?? readChars(pdfium, page);
  known.set(page, chars);
  return chars;
}

/** The same, read anew: for a page some of whose objects are left out. */
export function readChars(pdfium: Pdfium, page: PdfiumPage): PdfChar[] {
  const { api } = pdfium;
  const text = api.FPDFText_LoadPage(page.handle);
  if (text === 0) return [];
  try {
    const count = Math.min(api.FPDFText_CountChars(text), MAX_CHARS);
    const chars: PdfChar[] = [];
    let style = NO_STYLE;
    for (let index = 0; index < count; index += 1) {
      const object = pdfium.chars.FPDFText_GetTextObject(text, index);
      if (object === 0 || object !== style.object) style = styleOf(pdfium, { text, index, object });
      chars.push(readChar(pdfium, { text, index, style }));
    }
    return withoutFalseBlanks(joinSurrogates(chars));
  } finally {
    api.FPDFText_ClosePage(text);
  }
}

/** What the characters of one text object have in common. */
type Style = Pick<PdfChar, 'sizePt' | 'angle' | 'object' | 'font'>;

const NO_STYLE: Style = { sizePt: 0, angle: 0, object: 0, font: 0 };

function readChar(
  { chars, heap }: Pdfium,
  { text, index, style }: { readonly text: number; readonly index: number; readonly style: Style },
): PdfChar {
  const code = chars.FPDFText_GetUnicode(text, index);
  const at = heap.scratch;
  chars.FPDFText_GetLooseCharBox(text, index, at);
  chars.FPDFText_GetCharOrigin(text, index, at + ORIGIN, at + ORIGIN + 8);
  return {
    text: textOf(code),
    rect: {
      left: heap.float32At(at),
      top: heap.float32At(at + 4),
      right: heap.float32At(at + 8),
      bottom: heap.float32At(at + 12),
    },
    originX: heap.float64At(at + ORIGIN),
    originY: heap.float64At(at + ORIGIN + 8),
    sizePt: style.sizePt,
    angle: style.angle,
    object: style.object,
    font: style.font,
    unmapped: code === 0 || code === 0xff_fd || chars.FPDFText_HasUnicodeMapError(text, index) === 1,
  };
}

/** The engine's font size is that of the font alone: the text matrix scales and turns it to what is seen. */
function styleOf(
  { chars, heap }: Pdfium,
  { text, index, object }: { readonly text: number; readonly index: number; readonly object: number },
): Style {
  const size = chars.FPDFText_GetFontSize(text, index);
  const font = object === 0 ? 0 : chars.FPDFTextObj_GetFont(object);
  if (!chars.FPDFText_GetMatrix(text, index, heap.scratch)) return { sizePt: size, angle: 0, object, font };
  const [a = 1, b = 0, c = 0, d = 1] = heap.float32(heap.scratch, 4);
  return { sizePt: size * Math.hypot(c, d), angle: Math.atan2(b, a), object, font };
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
