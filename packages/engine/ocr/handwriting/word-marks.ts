import type { Word } from '@vouch/core/document/document.ts';

import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import { edgeAnglesOf } from './edge-angles.ts';
import { strokeWidthOf } from './stroke-width.ts';
import type { InkBlot, Rgb, WordInk } from './word-ink.ts';

/** What is measured of a word. Lengths are shares of the height of its letters where nothing else is said. */
export interface WordMarks {
  /** Height of the tallest letter, pixels of the page. */
  readonly height: number;
  /** Width of the strokes. */
  readonly stroke: number;
  /** How much the width of the strokes differs from letter to letter, as a share of it. */
  readonly strokeSpread: number;
  /** How far the feet of the letters lie off one line. */
  readonly footSpread: number;
  /** How far the heads lie off one line; small letters with and without ascenders differ in print, too. */
  readonly headSpread: number;
  /** Slope of the line through the feet, radians, 0 for fewer than three letters. */
  readonly slope: number;
  /** Share of straight edges, 0 to 1. */
  readonly straight: number;
  /** Lean of the upright edges, radians. */
  readonly slant: number;
  readonly slantSpread: number;
  /** Pieces of ink for each sign that was read. */
  readonly pieces: number;
  /** Width of the widest piece. */
  readonly widest: number;
  /** Ink within the letters' boxes, 0 to 1. */
  readonly density: number;
  /** How colourful the ink is beside its ground, and how blue, 0 to 1. */
  readonly chroma: number;
  readonly blue: number;
  /** Darkness of the ink against the ground, 0 to 1. */
  readonly contrast: number;
  /** What the recogniser makes of it, 0 to 1. */
  readonly confidence: number;
}

/** Measures the ink of a word; `unit` is the number of page pixels that make one of its picture. */
export function wordMarksOf(word: Pick<Word, 'text' | 'confidence'>, ink: WordInk, unit: number): WordMarks {
  const letters = withoutBrackets(ink.letters, word.text);
  const tallest = Math.max(...letters.map(({ top, bottom }) => bottom - top));
  const large = letters.filter(({ top, bottom }) => bottom - top >= tallest * 0.45);
  const strokes = large.map((letter) => strokeWidthOf(ink, letter));
  const stroke = meanOf(strokes);
  const feet = lineOff(large, ({ bottom }) => bottom);
  const heads = lineOff(large, ({ top }) => top);
  return {
    height: tallest * unit,
    stroke: stroke / tallest,
    strokeSpread: stroke === 0 ? 0 : spreadOf(strokes) / stroke,
    footSpread: feet.spread / tallest,
    headSpread: heads.spread / tallest,
    slope: feet.slope,
    ...edgeAnglesOf(ink),
    pieces: Math.min(3, large.length / Math.max(1, signsIn(word.text))),
    widest: Math.max(...large.map(({ left, right }) => right - left)) / tallest,
    density: sumOf(large.map(({ pixels }) => pixels)) / sumOf(large.map(areaOf)),
    ...colorOf(ink),
    confidence: word.confidence,
  };
}

/** Letters and digits of a text. */
export function signsIn(text: string): number {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
}

/** Brackets and strokes are taller than letters: as many of the tallest pieces as there were read are left aside. */
function withoutBrackets(letters: readonly InkBlot[], text: string): readonly InkBlot[] {
  const count = text.replaceAll(/[^()[\]{}|/\\]/g, '').length;
  if (count === 0 || letters.length <= count) return letters;
  const heightOf = ({ top, bottom }: InkBlot) => bottom - top;
  const brackets = new Set(letters.toSorted((a, b) => heightOf(b) - heightOf(a)).slice(0, count));
  return letters.filter((letter) => !brackets.has(letter));
}

function colorOf({ inkColor, groundColor }: WordInk): Pick<WordMarks, 'chroma' | 'blue' | 'contrast'> {
  // As if the ground were white: light and paper tint both alike.
  const [red, green, blue] = inkColor.map((value, index) =>
    Math.min(1.5, value / Math.max(0.05, groundColor[index] ?? 1)),
  ) as unknown as Rgb;
  return {
    chroma: Math.max(red, green, blue) - Math.min(red, green, blue),
    blue: Math.max(0, blue - (red + green) / 2),
    contrast: 1 - (red + green + blue) / 3,
  };
}

/** Slope of the line through one end of the letters, and how far the ends lie off it (mean distance), pixels. */
function lineOff(letters: readonly InkBlot[], end: (letter: InkBlot) => number) {
  const xs = letters.map(({ left, right }) => (left + right) / 2);
  const ys = letters.map(end);
  const [x, y] = [meanOf(xs), meanOf(ys)];
  const across = sumOf(xs.map((one) => (one - x) ** 2));
  const isLine = letters.length >= 3 && across > LINE_HEIGHT_PX;
  const slope = isLine ? sumOf(xs.map((one, index) => (one - x) * ((ys[index] ?? 0) - y))) / across : 0;
  const off = ys.map((one, index) => Math.abs(one - y - slope * ((xs[index] ?? 0) - x)));
  return { slope: Math.atan(slope), spread: meanOf(off) };
}

function areaOf({ left, right, top, bottom }: InkBlot): number {
  return (right - left) * (bottom - top);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
