import {
  handFeaturesOf,
  type UsualMarks,
  usualMarksOf,
} from '@vouch/engine/ocr/handwriting/hand-features.ts';
import { marksOfWords } from '@vouch/engine/ocr/handwriting/mark-handwriting.ts';
import { warpPicture } from '@vouch/engine/ocr/geometry/warp-picture.ts';
import { frameOf } from '@vouch/engine/ocr/page/frame.ts';
import type { RgbPicture } from '@vouch/engine/ocr/picture.ts';

import { handSample } from '../handwriting/hand-sample.ts';
import { handsFor } from '../handwriting/hands.ts';
import { type KnownWord, readHandSample } from '../handwriting/read-hand-sample.ts';
import type { HandRow } from './train-questions.ts';

const FIRST_SEED = 6_100_000;
/** Seen beyond the picture. */
const WHITE = [255, 255, 255] as const;
/** Tills print what matters in letters of double height: every third printed word is seen so as well. */
const TALL = { stretch: 1.8, every: 3 } as const;

/** Features of the words of that many samples, written in the hands for training. */
export async function trainingRows(samples: number): Promise<readonly HandRow[]> {
  const hands = handsFor('training');
  const rows: HandRow[] = [];
  for (let index = 0; index < samples; index += 1) {
    const { picture, words } = await readHandSample(await handSample(FIRST_SEED + index, hands));
    const frame = frameOf(picture, 0);
    const seen = marksOfWords(
      frame,
      words.map(({ word }) => word),
    );
    const usual = usualMarksOf(seen.filter((marks) => marks !== null));
    rows.push(...rowsOf(words, seen, usual));
    const printed = words
      .filter((_, at) => at % TALL.every === 0)
      .filter(({ madeBy }) => madeBy === 'printer');
    const tall = frameOf(stretched(picture), 0);
    rows.push(
      ...rowsOf(
        printed,
        marksOfWords(
          tall,
          printed.map(({ word }) => word),
        ),
        usual,
      ),
    );
  }
  return rows;
}

function rowsOf(
  words: readonly KnownWord[],
  seen: ReturnType<typeof marksOfWords>,
  usual: UsualMarks,
): readonly HandRow[] {
  return words.flatMap(({ madeBy }, index) => {
    const marks = seen[index];
    if (marks == null || madeBy === 'unknown') return [];
    return [{ features: handFeaturesOf(marks, usual), isWritten: madeBy === 'pen' }];
  });
}

function stretched(picture: RgbPicture): RgbPicture {
  const size = { width: picture.width, height: Math.round(picture.height * TALL.stretch) };
  return warpPicture(picture, { size, toSource: [1, 0, 0, 0, 1 / TALL.stretch, 0, 0, 0, 1], ground: WHITE });
}
