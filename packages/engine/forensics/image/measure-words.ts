import type { Page, Word } from '@vouch/core/document/document.ts';

import { blockSteps } from './block-dct.ts';
import { glyphsOf } from './glyphs.ts';
import { inkHeight, type InkMask, inkMaskOf } from './ink-mask.ts';
import type { Luma } from './luma.ts';
import { isValue, type MeasuredWord } from './measured-word.ts';
import { regionFit } from './region-fit.ts';
import { savingHistory } from './saving-history.ts';
import { type Twin, twinsOf } from './twins.ts';
import { wordMarks } from './word-marks.ts';

/** Words that are looked at on one page. */
const MOST_WORDS = 1_200;
/** A word that covers more pixels is a picture or a mistake. */
const LARGEST_WORD_PX = 300_000;
/** Shapes that are compared with each other on one page: the work grows with their square. */
const MOST_SHAPES = 700;
/** A shape with fewer others of its size has no fair chance of a twin. */
const FEWEST_ALIKE = 4;
/** Finer steps show the rounding of pixels rather than an earlier saving; also tried where the file tells none, as for PNG. */
const FINEST_STEP = 2;

/** Measures the words of a page on its picture. `table` is the brightness table of a JPEG; `null` for other files. */
export function measureWords(
  picture: Luma,
  words: Page['words'],
  table: readonly number[] | null,
): readonly MeasuredWord[] {
  const history = savingHistory(blockSteps(picture, stepsFor(table)));
  const masked = words.slice(0, MOST_WORDS).flatMap((word) => {
    const region = regionOf(word, picture);
    const isHuge = (region.right - region.left) * (region.bottom - region.top) > LARGEST_WORD_PX;
    const mask = isHuge ? null : inkMaskOf(picture, region);
    return mask === null ? [] : [{ word, mask }];
  });
  const twins = twinMarks(picture, masked);
  return masked.map(({ word, mask }, index) => ({
    text: word.text,
    box: word.box,
    region: mask.region,
    height: inkHeight(mask),
    marks: {
      ...wordMarks(picture, mask),
      ...regionFit(mask.region, history),
      ...(twins[index] ?? NO_TWINS),
    },
  }));
}

function stepsFor(table: readonly number[] | null): readonly number[] {
  return Array.from({ length: 64 }, (_, index) => Math.max(FINEST_STEP, table?.[index] ?? 0));
}

const NO_TWINS = { twin: Number.NaN, secondTwin: Number.NaN };

interface MaskedWord {
  readonly word: Word;
  readonly mask: InkMask;
}

/** The two closest likenesses among the shapes of each word, on Fisher's scale, on which differences near 1 show. */
function twinMarks(picture: Luma, words: readonly MaskedWord[]): readonly (typeof NO_TWINS)[] {
  const shapes = words
    .flatMap(({ word, mask }, index) =>
      isValue(word) ? glyphsOf(mask).map((region) => ({ index, region })) : [],
    )
    .slice(0, MOST_SHAPES);
  const found = twinsOf(
    picture,
    shapes.map(({ region }) => region),
  );
  const scales = words.map<number[]>(() => []);
  for (const [at, { index }] of shapes.entries()) {
    const twin = found[at];
    if (twin && twin.among >= FEWEST_ALIKE) scales[index]?.push(fisher(twin));
  }
  return scales.map((scale) => {
    const [twin = Number.NaN, secondTwin = Number.NaN] = scale.toSorted((a, b) => b - a);
    return { twin, secondTwin };
  });
}

function fisher({ likeness }: Twin): number {
  return Math.atanh(Math.max(-0.9, Math.min(0.9995, likeness)));
}

function regionOf({ box }: Word, { width, height }: Luma): InkMask['region'] {
  return {
    left: Math.max(0, Math.round(box.left * width)),
    top: Math.max(0, Math.round(box.top * height)),
    right: Math.min(width, Math.round(box.right * width)),
    bottom: Math.min(height, Math.round(box.bottom * height)),
  };
}
