import type { PdfChar } from '../../../open/pdf/pdfium/chars.ts';
import type { PdfRect } from '../../../open/pdf/pdfium/page.ts';

/** Characters that stand side by side without a gap, in drawing order. */
export interface DrawnWord {
  readonly text: string;
  readonly rect: PdfRect;
  readonly chars: readonly PdfChar[];
}

/** A wider gap than this share of the font size ends a word. */
const WIDEST_GAP = 0.3;
/** A larger step of the baseline than this share of the font size ends a word. */
const LARGEST_STEP = 0.4;

/** Groups the characters of a page into words. Blanks, gaps and new baselines end a word. */
export function toDrawnWords(chars: readonly PdfChar[]): readonly DrawnWord[] {
  const words: DrawnWord[] = [];
  let current: PdfChar[] = [];
  const flush = () => {
    if (current.length > 0) words.push(toWord(current));
    current = [];
  };
  for (const char of chars) {
    const before = current.at(-1);
    if (char.text.trim() === '') flush();
    else {
      if (before !== undefined && !follows(before, char)) flush();
      current.push(char);
    }
  }
  flush();
  return words;
}

/** The smallest rectangle around all given ones. */
export function aroundRects(rects: readonly PdfRect[]): PdfRect {
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.max(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.min(...rects.map((rect) => rect.bottom)),
  };
}

function toWord(chars: readonly PdfChar[]): DrawnWord {
  return {
    text: chars.map((char) => char.text).join(''),
    rect: aroundRects(chars.map((char) => char.rect)),
    chars,
  };
}

function follows(before: PdfChar, char: PdfChar): boolean {
  const size = Math.max(before.sizePt, 1);
  const gap = char.rect.left - before.rect.right;
  const step = Math.abs(char.originY - before.originY);
  const isUpright = Math.abs(Math.sin(char.angle)) < 0.1;
  if (!isUpright) return before.object === char.object;
  return step < size * LARGEST_STEP && gap < size * WIDEST_GAP && gap > -size;
}
