import type { Box } from '@vouch/core/geometry/box.ts';

import type { PdfChar } from '../pdfium/chars.ts';
import type { Pdfium } from '../pdfium/library.ts';
import type { PdfiumPage } from '../pdfium/page.ts';
import { visibleChars } from './visible-chars.ts';

/** A character as it appears on the shown page. */
export interface ShownChar {
  readonly text: string;
  /** Page shares. */
  readonly box: Box;
  /** Quarter turns counter-clockwise of the writing as shown: 0 reads normally. `null` for slanted text. */
  readonly turn: 0 | 1 | 2 | 3 | null;
  /** Position along and across the line of writing, points. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly sizePt: number;
  readonly font: number;
  readonly isInvisible: boolean;
  readonly isUnmapped: boolean;
}

/** Text that is neither filled nor stroked. */
const INVISIBLE_MODES = new Set([3, 7]);
const SLANT_RAD = 0.15;

/**
 * The characters of a page that lie on the page, in the engine's order, without those that leave no mark; blanks are kept as
 * separators. The text layer of a scan stays: it is told by `isInvisible`.
 */
export function shownChars(pdfium: Pdfium, page: PdfiumPage): ShownChar[] {
  const modes = new Map<number, boolean>();
  const isInvisible = (object: number) => {
    if (object === 0) return false;
    const known = modes.get(object);
    if (known !== undefined) return known;
    const hidden = INVISIBLE_MODES.has(pdfium.api.FPDFTextObj_GetTextRenderMode(object));
    modes.set(object, hidden);
    return hidden;
  };
  return visibleChars(pdfium, page)
    .map((char) => toShown(char, page, isInvisible(char.object)))
    .filter((char) => char.text === ' ' || isOnPage(char.box));
}

function toShown(char: PdfChar, page: PdfiumPage, isInvisible: boolean): ShownChar {
  const { rect } = char;
  const cos = Math.cos(char.angle);
  const sin = Math.sin(char.angle);
  const along = [
    rect.left * cos + rect.bottom * sin,
    rect.right * cos + rect.bottom * sin,
    rect.left * cos + rect.top * sin,
    rect.right * cos + rect.top * sin,
  ];
  return {
    text: char.text,
    box: page.toShares(rect),
    turn: turnOf(char.angle, page.rotation),
    start: Math.min(...along),
    end: Math.max(...along),
    baseline: char.originY * cos - char.originX * sin,
    sizePt: char.sizePt,
    font: char.font,
    isInvisible,
    isUnmapped: char.unmapped,
  };
}

/** The page is shown turned clockwise, so its text appears turned clockwise too. */
function turnOf(angle: number, rotation: number): ShownChar['turn'] {
  const quarters = angle / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) * (Math.PI / 2) > SLANT_RAD) return null;
  return ((((nearest - rotation) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}

function isOnPage(box: Box): boolean {
  return box.left < 1 && box.right > 0 && box.top < 1 && box.bottom > 0;
}
