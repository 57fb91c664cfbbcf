import type { MarkShape } from './accented-letters.ts';
import type { InkPiece, LineInk } from './line-ink.ts';

/** A recognised character and where its middle lies, pixels of the line's picture. */
export interface PlacedLetter {
  readonly text: string;
  readonly x: number;
}

/** Small letters without anything above their body. */
const LOW = /^[acemnorsuvwxz]$/;
const CAPITAL = /^[A-Z]$/;
/** Letters that may carry a mark, without it. */
const BEARER = /^[aeiounAEIOUN]$/;

/** Lowest and highest a mark may be, as shares of the height of a small letter. */
const LEAST_HEIGHT = 0.1;
const MOST_HEIGHT = 0.6;
const MOST_WIDTH = 1.1;
/** How far below the top of its letter a mark may reach. */
const MOST_OVERLAP = 0.12;
/** How far its middle may lie from its letter's. */
const MOST_SHIFT = 0.45;
/** How high over its letter a mark may end. */
const MOST_GAP = 0.5;
/** From this ratio of width to height a mark is wide and flat; over an i, where the dot is no mark, from the second. */
const FLAT = { usual: 1.9, overDot: 1.5 };
/** From this lean, a share of its width, a mark is aslant; the dots of slanted print lean a little. */
const ASLANT = { usual: 0.15, overDot: 0.3 };
/** How far a cedilla goes down under a c, as a share of the height of a small letter. */
const CEDILLA = { least: 0.15, most: 0.6 };
/** A c is no wider than this; a wider piece of ink is several letters. */
const WIDEST_C = 1.15;

/** The letters of a line over which a mark of ink stands on its own, by their index. A mark that touches its letter is not seen. */
export function findMarks(ink: LineInk, letters: readonly PlacedLetter[]): Map<number, MarkShape> {
  const found = new Map<number, MarkShape>();
  const body = bodyOf(ink, letters);
  if (body === null) return found;
  for (const [index, pieces] of Map.groupBy(ink.pieces, (piece) => bearerOf(piece, letters, body))) {
    if (index === null) continue;
    const shape = shapeOf(pieces, letters[index]?.text === 'i' ? 'overDot' : 'usual');
    if (shape !== null) found.set(index, shape);
  }
  for (const index of letters.keys()) if (hasCedilla(letters[index], ink, body)) found.set(index, 'cedilla');
  return found;
}

interface Body {
  /** Top edges of small letters and of capitals; null where the line has too few. */
  readonly low: number | null;
  readonly capital: number | null;
  readonly base: number;
  /** Height of a small letter, pixels. */
  readonly height: number;
}

/** Where the letters of the line end above, by the pieces of ink under letters whose shape is known. */
function bodyOf({ pieces }: LineInk, letters: readonly PlacedLetter[]): Body | null {
  const tall = pieces.filter((piece) => piece.bottom - piece.top > 6);
  const edges = (kind: RegExp) =>
    letters
      .filter(({ text }) => kind.test(text))
      .flatMap(({ x }) => tall.filter((piece) => piece.left <= x && x <= piece.right));
  const [lows, capitals] = [edges(LOW), edges(CAPITAL)];
  const low = lows.length >= 2 ? median(lows.map(({ top }) => top)) : null;
  const capital = capitals.length >= 1 ? median(capitals.map(({ top }) => top)) : null;
  const base = median([...lows, ...capitals].map(({ bottom }) => bottom));
  if (base === null) return null;
  const height = low === null ? 0.7 * (base - (capital ?? base)) : base - low;
  return height < 6 ? null : { low, capital, base, height };
}

/** The letter a piece of ink is a mark of: it stands right over its middle, apart from it, and is small. */
function bearerOf(piece: InkPiece, letters: readonly PlacedLetter[], body: Body): number | null {
  const middle = (piece.left + piece.right) / 2;
  const [nearest] = [...letters.entries()].sort(
    ([, a], [, b]) => Math.abs(a.x - middle) - Math.abs(b.x - middle),
  );
  if (!nearest) return null;
  const [index, { text, x }] = nearest;
  const top = CAPITAL.test(text) ? body.capital : body.low;
  const isNear = Math.abs(x - middle) <= MOST_SHIFT * body.height;
  return BEARER.test(text) && isNear && top !== null && isOver(piece, top, body.height) ? index : null;
}

function isOver(piece: InkPiece, top: number, height: number): boolean {
  const size = piece.bottom - piece.top + 1;
  const isSmall =
    size >= LEAST_HEIGHT * height &&
    size <= MOST_HEIGHT * height &&
    piece.right - piece.left + 1 <= MOST_WIDTH * height;
  const gap = top - piece.bottom;
  return isSmall && gap >= -MOST_OVERLAP * height && gap <= MOST_GAP * height;
}

/** Whether the ink of a c goes on below the other letters. */
function hasCedilla(letter: PlacedLetter | undefined, { pieces }: LineInk, { base, height }: Body): boolean {
  if (letter === undefined || !/^[cC]$/.test(letter.text)) return false;
  const own = pieces.find(
    (piece) => piece.left <= letter.x && letter.x <= piece.right && piece.bottom - piece.top > height / 2,
  );
  if (own === undefined) return false;
  const depth = own.bottom - base;
  const width = own.right - own.left + 1;
  const most = letter.text === 'C' ? 1.4 * WIDEST_C : WIDEST_C;
  return depth >= CEDILLA.least * height && depth <= CEDILLA.most * height && width <= most * height;
}

/** Null for more pieces than any mark has (dirt), and for the dot of an i. */
function shapeOf(pieces: readonly InkPiece[], place: 'usual' | 'overDot'): MarkShape | null {
  const [piece, second] = pieces;
  if (!piece || pieces.length > 2) return null;
  if (second) return Math.abs(piece.top - second.top) <= 2 ? 'dots' : null;
  if (piece.lean > ASLANT[place]) return 'acute';
  const ratio = (piece.right - piece.left + 1) / (piece.bottom - piece.top + 1);
  if (ratio >= FLAT[place]) return 'flat';
  if (piece.lean < -ASLANT[place]) return 'grave';
  return place === 'usual' ? 'roof' : null;
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null;
}
