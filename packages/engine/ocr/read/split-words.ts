import { clampBox } from '@vouch/core/geometry/box.ts';
import type { Word } from '@vouch/core/document/document.ts';
import { boundsOf, sliceOf } from '../geometry/oriented-rect.ts';
import type { Size } from '../picture.ts';
import type { Glyph } from './glyphs.ts';
import { type RecognisedLine, confidenceOf } from './recognise-line.ts';

/** Splits a recognised area at its spaces into words with boxes in shares of the upright page. */
export function splitWords(recognised: RecognisedLine, size: Size, line: number): Word[] {
  const words: Word[] = [];
  let run: Glyph[] = [];
  for (const glyph of [...recognised.glyphs, null]) {
    if (glyph !== null && glyph.text.trim() !== '') {
      run.push(glyph);
      continue;
    }
    if (run.length > 0) words.push(toWord(recognised, run, { size, line }));
    run = [];
  }
  return words;
}

function toWord(
  { rect, glyphs, stepShare }: RecognisedLine,
  run: readonly Glyph[],
  place: { readonly size: Size; readonly line: number },
): Word {
  const first = run[0]?.step ?? 0;
  const last = run.at(-1)?.step ?? first;
  const before = glyphs.findLast((glyph) => glyph.step < first && glyph.text.trim() !== '');
  const after = glyphs.find((glyph) => glyph.step > last && glyph.text.trim() !== '');
  const half = run.length > 1 ? (last - first) / (run.length - 1) / 2 : 1;
  const from = before === undefined ? 0 : Math.max((before.step + first) / 2, first - half);
  const to = after === undefined ? 1 / stepShare : Math.min((after.step + last) / 2, last + half);
  const bounds = boundsOf(sliceOf(rect, Math.max(0, from * stepShare), Math.min(1, to * stepShare)));
  return {
    text: run.map((glyph) => glyph.text).join(''),
    box: clampBox({
      left: bounds.left / place.size.width,
      right: bounds.right / place.size.width,
      top: bounds.top / place.size.height,
      bottom: bounds.bottom / place.size.height,
    }),
    confidence: confidenceOf(run),
    line: place.line,
  };
}
