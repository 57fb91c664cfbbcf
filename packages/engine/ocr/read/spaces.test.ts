import { describe, expect, test } from 'vitest';

import { alphabetOf } from '../models/alphabet.ts';
import { CHARACTERS, outputOf } from '../testing/steps.ts';
import { STEP_PX } from './ctc.ts';
import { glyphsOf } from './glyphs.ts';
import { inkGapsOf } from './ink-gaps.ts';
import { LINE_HEIGHT_PX } from './line-picture.ts';

const alphabet = alphabetOf(CHARACTERS);
/** Every character takes three steps. */
const CHARACTER_PX = 3 * STEP_PX;
const INK = -1;
const PAPER = 1;

/** A line of ink with gaps of the given widths between its characters, in pixels. */
function pictureOf(gaps: readonly number[]) {
  const width = (gaps.length + 1) * CHARACTER_PX;
  const data = new Float32Array(3 * width * LINE_HEIGHT_PX).fill(PAPER);
  for (let x = 0; x < width; x++) {
    const isGap = gaps.some((gap, index) => Math.abs(x + 0.5 - (index + 1) * CHARACTER_PX) < gap / 2);
    if (isGap) continue;
    for (let y = 10; y < 38; y++) data[y * width + x] = INK;
  }
  return { data, shape: [1, 3, LINE_HEIGHT_PX, width] };
}

/** What is read where faint spaces were seen in the given gaps. */
function read(text: string, gaps: readonly number[], faint: readonly number[]): string {
  const steps = Array.from(text).flatMap((sign, index) => [
    faint.includes(index - 1) ? { ' ': 0.2 } : {},
    { [sign]: 0.9 },
    {},
  ]);
  return glyphsOf(outputOf(steps), alphabet, inkGapsOf(pictureOf(gaps)))
    .map((glyph) => glyph.text)
    .join('');
}

describe('a faint space', () => {
  test('stands where its gap is about as wide as the other spaces of the line', () => {
    expect(read('abab', [16, 2, 14], [0, 2])).toBe('a ba b');
  });

  test('is none where its gap is much narrower than they are', () => {
    expect(read('abab', [16, 4, 16], [0, 1, 2])).toBe('a ba b');
  });

  test('that is alone on its line must be wider than any gap between other characters', () => {
    expect(read('abab', [2, 8, 2], [1])).toBe('ab ab');
    expect(read('abab', [8, 8, 2], [1])).toBe('abab');
  });
});

test('gaps are columns without ink', () => {
  const gaps = inkGapsOf(pictureOf([10, 0]));
  expect(gaps?.(0, 48)).toBe(10);
  expect(gaps?.(36, 60)).toBe(0);
});

test('where ink and paper can not be told apart no gap is measured', () => {
  const data = new Float32Array(3 * 64 * LINE_HEIGHT_PX).fill(0.1);
  expect(inkGapsOf({ data, shape: [1, 3, LINE_HEIGHT_PX, 64] })).toBeNull();
});
