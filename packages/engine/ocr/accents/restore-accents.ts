import type { Frame } from '../page/frame.ts';
import type { Glyph } from '../read/glyphs.ts';
import type { RecognisedLine } from '../read/recognise-line.ts';
import { fold, type LanguageCode } from '../second-reader/languages.ts';
import { accented } from './accented-letters.ts';
import { findMarks } from './find-marks.ts';
import { inkOf } from './line-ink.ts';

/** A capital B inside a word of small letters: the recogniser has no ß. */
const SHARP_S = /(?<=\p{Ll}{2})B(?=\p{Ll}|$)/u;
const LETTER = /\p{L}/u;

/**
 * Puts back the accents that the recogniser drops, because its alphabet lacks them: where a mark of ink stands over a letter and the
 * language of the page writes the letter with such a mark. What is not on the paper is never added.
 */
export function restoreAccents(frame: Frame, line: RecognisedLine, language: LanguageCode): RecognisedLine {
  const plain = language === 'deu' ? withSharpS(line.glyphs) : line.glyphs;
  if (!plain.some(({ text }) => LETTER.test(text))) return line;
  const ink = inkOf(frame, line.rect);
  const inked = plain.filter(({ text }) => text.trim() !== '');
  const placed = inked.map(({ text, step }) => ({ text: fold(text), x: step * line.stepShare * ink.width }));
  const marks = findMarks(ink, placed);
  const shapes = new Map([...marks].map(([index, shape]) => [inked[index], shape] as const));
  const glyphs = plain.map((glyph) => {
    const shape = shapes.get(glyph);
    const isKnown = fold(glyph.text) !== glyph.text && shape !== 'grave' && shape !== 'acute';
    if (shape === undefined || isKnown) return glyph;
    return { ...glyph, text: accented(fold(glyph.text), shape, language) ?? glyph.text };
  });
  return { ...line, glyphs };
}

function withSharpS(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph, index) => {
    if (glyph.text !== 'B') return glyph;
    const around = glyphs.slice(Math.max(0, index - 2), index + 2).map(({ text }) => text);
    return SHARP_S.test(around.join('').trimEnd()) ? { ...glyph, text: 'ß' } : glyph;
  });
}
