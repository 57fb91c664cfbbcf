import type { Word } from '@vouch/core/document/document.ts';

import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Frame } from '../page/frame.ts';
import type { Size } from '../picture.ts';
import { LINE_HEIGHT_PX } from '../read/line-picture.ts';
import { handFeaturesOf, usualMarksOf } from './hand-features.ts';
import { handOddsOf, type HandModel } from './hand-model.ts';
import weights from './model/weights.json' with { type: 'json' };
import { wordInkOf } from './word-ink.ts';
import { signsIn, type WordMarks, wordMarksOf } from './word-marks.ts';

/** Odds from which a word is handwritten by itself: print must stay print. */
const SURE = 2.5;
/** Odds from which it is beside a word that surely is, on the same line. */
const LIKELY = 1;
/** Shorter words show too little ink to tell by themselves. */
const LEAST_SIGNS = 2;
/** Fewer words do not tell what is usual on a page. */
const LEAST_WORDS = 8;
/** Words of one writing stand no farther apart than this many times their height. */
const NEAR = 1.2;

/** Marks the words of a page that look handwritten. Words come back in their order, all else unchanged. */
export function markHandwriting(frame: Frame, words: readonly Word[]): readonly Word[] {
  if (words.length < LEAST_WORDS) return words;
  const odds = oddsOf(frame, words);
  const sure = words.filter((_, index) => (odds[index] ?? 0) >= SURE);
  if (sure.length === 0) return words;
  return words.map((word, index) => {
    const own = odds[index] ?? 0;
    const isWritten =
      own >= SURE || (own >= LIKELY && sure.some((other) => areNeighbours(word, other, frame.size)));
    return isWritten ? { ...word, handwritten: true } : word;
  });
}

/** What is measured of each word; `null` where there is too little ink. */
export function marksOfWords(frame: Frame, words: readonly Word[]): readonly (WordMarks | null)[] {
  return words.map((word) => {
    if (signsIn(word.text) < LEAST_SIGNS) return null;
    const rect = rectOf(word, frame.size);
    const ink = wordInkOf(frame, rect);
    return ink === null ? null : wordMarksOf(word, ink, rect.height / LINE_HEIGHT_PX);
  });
}

/** Odds of each word; very low ones for those that can't be told. */
function oddsOf(frame: Frame, words: readonly Word[]): readonly number[] {
  const marks = marksOfWords(frame, words);
  const usual = usualMarksOf(marks.filter((mark) => mark !== null));
  return marks.map((mark) =>
    mark === null ? -Infinity : handOddsOf(handFeaturesOf(mark, usual), weights as HandModel),
  );
}

function rectOf({ box }: Word, { width, height }: Size): OrientedRect {
  return {
    x: ((box.left + box.right) / 2) * width,
    y: ((box.top + box.bottom) / 2) * height,
    width: (box.right - box.left) * width,
    height: (box.bottom - box.top) * height,
    angle: 0,
  };
}

function areNeighbours(a: Word, b: Word, { width, height }: Size): boolean {
  const gap = (Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right)) * width;
  const tall = Math.max(a.box.bottom - a.box.top, b.box.bottom - b.box.top) * height;
  return a.line === b.line && gap <= NEAR * tall;
}
