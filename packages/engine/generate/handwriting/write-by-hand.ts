import { LineCapStyle, rgb, type PDFPage } from '@cantoo/pdf-lib';

import type { Random } from '../random.ts';
import type { Hand, Letter } from './hand.ts';

/** What is written where; points, y up from the foot of the page. */
export interface Writing {
  readonly text: string;
  readonly hand: Hand;
  readonly x: number;
  /** The line of writing. */
  readonly y: number;
  /** Height of a digit. */
  readonly height: number;
}

/** Inks by red, green and blue, 0 to 1: ballpoint pens, gel pens, pencil. */
const INKS = [
  [0.1, 0.2, 0.58],
  [0.12, 0.16, 0.42],
  [0.2, 0.32, 0.72],
  [0.1, 0.1, 0.12],
  [0.18, 0.18, 0.2],
  [0.36, 0.36, 0.38],
  [0.66, 0.12, 0.14],
] as const;
/** Width of a pen's line, points. */
const NIB = { least: 0.7, more: 0.9 } as const;
/** Largest change of one letter: share of its size, radians, share of its height. */
const UNEVEN = { size: 0.1, turn: 0.07, rise: 0.07 } as const;
/** Largest slope of the line of writing, radians. */
const SLOPE = 0.06;

/** Where something was written: points, y up. */
export interface WrittenArea {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Writes on a page by hand, no letter quite like the other. Gives the area of its ink; `null` when there is none. */
export function writeByHand(page: PDFPage, writing: Writing, random: Random): WrittenArea | null {
  const [red, green, blue] = random.pick(INKS);
  const color = rgb(red, green, blue);
  const nib = NIB.least + random.next() * NIB.more;
  const placed = place(writing.hand.letters(writing.text, random), random);
  const points = placed.flatMap(({ points: own }) => own);
  if (points.length === 0) return null;
  const path = placed.map(({ command, points: own }) => {
    const numbers = own.map(
      ([x, y]) => `${(x * writing.height).toFixed(2)} ${(-y * writing.height).toFixed(2)}`,
    );
    return `${command} ${numbers.join(' ')}`;
  });
  const { x, y, height } = writing;
  const ink =
    writing.hand.ink === 'filled'
      ? { color }
      : { borderColor: color, borderWidth: nib, borderLineCap: LineCapStyle.Round };
  page.drawSvgPath(path.join(' '), { x, y, ...ink });
  const xs = points.map(([along]) => along);
  const ys = points.map(([, up]) => up);
  return {
    left: x + Math.min(...xs) * height,
    right: x + Math.max(...xs) * height,
    bottom: y + Math.min(...ys) * height,
    top: y + Math.max(...ys) * height,
  };
}

/** The letters one after the other, each a little larger, turned or raised. */
function place(letters: readonly Letter[], random: Random): Letter['strokes'] {
  const slope = swing(random, SLOPE);
  let along = 0;
  return letters.flatMap(({ strokes, advance }) => {
    const size = 1 + swing(random, UNEVEN.size);
    const turn = slope + swing(random, UNEVEN.turn);
    const rise = along * slope + swing(random, UNEVEN.rise);
    const [cos, sin, start] = [Math.cos(turn) * size, Math.sin(turn) * size, along];
    along += advance * size;
    return strokes.map(({ command, points }) => ({
      command,
      points: points.map(([x, y]) => [start + x * cos - y * sin, rise + x * sin + y * cos] as const),
    }));
  });
}

function swing(random: Random, reach: number): number {
  return (random.next() * 2 - 1) * reach;
}
