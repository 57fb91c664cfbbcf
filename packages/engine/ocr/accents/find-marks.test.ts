import { expect, test } from 'vitest';

import { findMarks, type PlacedLetter } from './find-marks.ts';
import type { InkPiece } from './line-ink.ts';

/** Small letters 14 pixels high and 12 wide, 16 pixels apart, standing on row 40. */
function line(text: string): { readonly letters: PlacedLetter[]; readonly bodies: InkPiece[] } {
  const letters = Array.from(text, (sign, index) => ({ text: sign, x: 10 + 16 * index }));
  return { letters, bodies: letters.map(({ x }) => piece(x - 6, 27, 12, 14)) };
}

function piece(
  ...[left, top, width, height, lean = 0]: [
    left: number,
    top: number,
    width: number,
    height: number,
    lean?: number,
  ]
): InkPiece {
  return { left, top, right: left + width - 1, bottom: top + height - 1, lean };
}

function marksOf(text: string, more: readonly InkPiece[]): Map<number, string> {
  const { letters, bodies } = line(text);
  return findMarks({ pieces: [...bodies, ...more], width: 400 }, letters);
}

test.each([
  ['rising', [piece(24, 20, 5, 5, 0.5)], 'acute'],
  ['falling', [piece(24, 20, 5, 5, -0.5)], 'grave'],
  ['two dots', [piece(21, 21, 3, 3), piece(29, 21, 3, 3)], 'dots'],
  ['wide', [piece(21, 21, 10, 4)], 'flat'],
  ['neither', [piece(23, 20, 6, 5)], 'roof'],
] as const)('a mark over a letter is told by its shape: %s', (_name, ink, shape) => {
  expect([...marksOf('names', ink)]).toEqual([[1, shape]]);
});

test('letters without marks have none', () => {
  expect(marksOf('names', []).size).toBe(0);
});

test.each([
  ['between two letters', piece(32, 20, 4, 5, 0.5)],
  ['far above the line', piece(24, 4, 5, 5, 0.5)],
  ['as large as a letter', piece(20, 12, 12, 14, 0.5)],
  ['on a letter that never has one', piece(40, 20, 5, 5, 0.5)],
])('ink %s is no mark', (_name, ink) => {
  expect(marksOf('names', [ink]).size).toBe(0);
});

test('the dot of an i is no mark, an accent in its place is', () => {
  expect(marksOf('nines', [piece(24, 20, 4, 4)]).size).toBe(0);
  expect([...marksOf('nines', [piece(24, 19, 5, 5, 0.6)])]).toEqual([[1, 'acute']]);
});

test('a c whose ink goes on below the line has a cedilla', () => {
  const { letters, bodies } = line('races');
  const pieces = bodies.map((body, index) => (index === 2 ? { ...body, bottom: body.bottom + 5 } : body));
  expect([...findMarks({ pieces, width: 400 }, letters)]).toEqual([[2, 'cedilla']]);
});
