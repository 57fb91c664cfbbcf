import { inkOf, type LineInk } from '../accents/line-ink.ts';
import type { Frame } from '../page/frame.ts';
import type { Glyph } from '../read/glyphs.ts';
import type { RecognisedLine } from '../read/recognise-line.ts';

/** Ink right beside an amount where nothing was read: perhaps a currency sign, which the recogniser can't write. */
export interface UnreadSign {
  readonly side: 'before' | 'after';
  /** Where its middle lies along the line, in steps of the recogniser. */
  readonly step: number;
  /** Whether there is a space between it and the amount. */
  readonly isApart: boolean;
}

/** An amount at the beginning or the end of an area. */
const AMOUNT_FIRST = /^-?\d[\d.,]*[.,]\d{2}(?!\d)/;
const AMOUNT_LAST = /\d[\d.,]*[.,]\d{2}$/;
/** Sizes and distances as shares of the digits' height. Lower ink is a point or a dash. */
const LEAST_HEIGHT = 0.6;
/** From the middle of a digit: nearer ink is the digit's own, farther ink belongs to something else. */
const BESIDE = { from: 0.45, to: 2 } as const;
/** From the middle of a digit to a sign behind a space. */
const APART = 0.75;

/** The sign beside the amount of an area; `null` where all ink was read. */
export function unreadSign(frame: Frame, line: RecognisedLine): UnreadSign | null {
  const glyphs = line.glyphs.filter(({ text }) => text.trim() !== '');
  const text = glyphs.map((glyph) => glyph.text).join('');
  const [isFirst, isLast] = [AMOUNT_FIRST.test(text), AMOUNT_LAST.test(text)];
  if (!isFirst && !isLast) return null;
  const ink = inkOf(frame, line.rect);
  const pitch = line.stepShare * ink.width;
  const middle = (glyph: Glyph | undefined) => (glyph?.step ?? 0) * pitch;
  const found = inkBeside(ink, middle(glyphs[0]), middle(glyphs.at(-1)));
  const isAllowed = found?.side === 'before' ? isFirst : isLast;
  if (found === null || !isAllowed) return null;
  return { side: found.side, step: found.middle / pitch, isApart: found.distance > APART };
}

/** A tall piece of ink left of the first or right of the last digit, by the middles of both. */
function inkBeside({ pieces }: LineInk, first: number, last: number) {
  const digits = pieces.filter(({ left, right }) => right >= first && left <= last);
  const height = median(digits.map(({ top, bottom }) => bottom - top + 1));
  for (const { left, right, top, bottom } of pieces) {
    if (bottom - top + 1 < height * LEAST_HEIGHT) continue;
    const side = right < first ? 'before' : 'after';
    const distance = (side === 'before' ? first - right : left - last) / height;
    if (distance <= BESIDE.from || distance >= BESIDE.to) continue;
    return { side, distance, middle: (left + right) / 2 } as const;
  }
  return null;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
