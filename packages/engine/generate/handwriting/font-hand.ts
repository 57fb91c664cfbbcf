import { create, type PathCommand } from '@cantoo/fontkit';

import type { Hand, Stroke } from './hand.ts';

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const satisfies Readonly<Record<PathCommand['command'], Stroke['command']>>;

/** A hand that writes as a font does. Takes the bytes of a TrueType, OpenType or WOFF file; throws on anything else. */
export function fontHand(bytes: Uint8Array): Hand {
  const font = create(bytes);
  if (!('layout' in font)) throw new TypeError('A collection of fonts is no hand.');
  // Many a handwriting font says nothing true of its capitals: the height of a digit is measured.
  const unit = font.layout('8').glyphs[0]?.path.bbox.maxY ?? font.unitsPerEm;
  const toStroke = ({ command, args }: PathCommand): Stroke => ({
    command: LETTERS[command],
    points: args.flatMap((x, at) => (at % 2 === 0 ? [[x / unit, (args[at + 1] ?? 0) / unit] as const] : [])),
  });
  return {
    ink: 'filled',
    letters: (text) => {
      const { glyphs, positions } = font.layout(text);
      return glyphs.map((glyph, index) => ({
        strokes: glyph.path.commands.map(toStroke),
        advance: (positions?.[index]?.xAdvance ?? glyph.advanceWidth) / unit,
      }));
    },
  };
}
