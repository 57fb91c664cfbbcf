import { describe, expect, it } from 'vitest';

import type { PdfChar } from './chars.ts';
import { withoutFalseBlanks } from './false-blanks.ts';

function letter(text: string, left: number, parts: Partial<PdfChar> = {}): PdfChar {
  const rect = { left, right: left + 6, top: 110, bottom: 100 };
  return {
    text,
    rect,
    originX: left,
    originY: 100,
    sizePt: 10,
    angle: 0,
    object: 7,
    font: 1,
    unmapped: false,
    ...parts,
  };
}

const added = (left: number) => letter(' ', left, { object: 0, font: 0, sizePt: 1 });
const textOf = (chars: readonly PdfChar[]) =>
  withoutFalseBlanks(chars)
    .map((char) => char.text)
    .join('');

describe('withoutFalseBlanks', () => {
  it('joins letters that touch although the engine put blanks between them', () => {
    expect(textOf([letter('A', 0), added(9), added(9), letter('B', 6), added(15), letter('C', 12)])).toBe(
      'ABC',
    );
  });

  it('keeps blanks where there is a gap, and blanks of the file itself', () => {
    expect(textOf([letter('A', 0), added(6), letter('B', 9)])).toBe('A B');
    expect(textOf([letter('A', 0), letter(' ', 6), letter('B', 6)])).toBe('A B');
  });

  it('keeps blanks at the end of a line', () => {
    expect(textOf([letter('A', 90), added(96), letter('B', 0, { originY: 80 })])).toBe('A B');
    expect(textOf([letter('A', 0), added(6)])).toBe('A ');
  });
});
