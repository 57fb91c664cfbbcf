import type { PdfChar } from './chars.ts';

/** A gap below this share of the size is none: the narrowest spaces of common fonts are twice as wide. */
const NO_GAP = 0.1;
/** Letters of one word overlap by less than this share of the size. */
const MOST_OVERLAP = 0.5;
const SAME_LINE = 0.1;

/**
 * The characters without the blanks that the engine made up inside words. It adds blanks between text objects by a guess at the
 * width of letters, which goes wrong where a file sets each letter on its own: the letters' places say that there is no gap.
 */
export function withoutFalseBlanks(chars: readonly PdfChar[]): PdfChar[] {
  const kept: PdfChar[] = [];
  let blanks: PdfChar[] = [];
  for (const char of chars) {
    if (isAdded(char)) {
      blanks.push(char);
      continue;
    }
    const before = kept.at(-1);
    if (before === undefined || !touches(before, char)) kept.push(...blanks);
    kept.push(char);
    blanks = [];
  }
  return [...kept, ...blanks];
}

function isAdded(char: PdfChar): boolean {
  return char.object === 0 && char.text === ' ';
}

function touches(before: PdfChar, after: PdfChar): boolean {
  if (before.text === ' ' || after.text === ' ' || before.angle !== after.angle) return false;
  const size = Math.max(before.sizePt, after.sizePt);
  const cos = Math.cos(after.angle);
  const sin = Math.sin(after.angle);
  const [x, y] = [after.originX - before.originX, after.originY - before.originY];
  const shift = Math.abs(y * cos - x * sin);
  const width = lengthAlong(before, cos, sin);
  const gap = x * cos + y * sin - width;
  return shift < size * SAME_LINE && gap < size * NO_GAP && gap > -size * MOST_OVERLAP;
}

/** How far a character reaches along its line. */
function lengthAlong({ rect }: PdfChar, cos: number, sin: number): number {
  return Math.abs((rect.right - rect.left) * cos) + Math.abs((rect.top - rect.bottom) * sin);
}
