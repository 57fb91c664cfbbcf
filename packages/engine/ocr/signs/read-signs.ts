import type { Frame } from '../page/frame.ts';
import type { Glyph } from '../read/glyphs.ts';
import type { RecognisedLine } from '../read/recognise-line.ts';
import { parseTsv } from '../second-reader/parse-tsv.ts';
import { readWithTesseract } from '../second-reader/read-with-tesseract.ts';
import { allowed, type SecondReading } from '../second-reader/tesseract-page.ts';
import { toPixmap } from '../second-reader/to-pixmap.ts';
import { stripsOf } from './strip-picture.ts';
import { type UnreadSign, unreadSign } from './unread-sign.ts';

/** Where more signs are unread, some tell for all. */
const MOST_SIGNS = 24;
/** Words wherever they stand. */
const SPARSE_TEXT = '11';
const LEADING = /^[€£]/;
const TRAILING = /[€£]$/;

/**
 * Reads the euro and pound signs beside amounts, which the recogniser's alphabet lacks: where ink was left unread, the second reader looks
 * at that line alone. Gives the areas that have one, with it; a sign that is not on the paper is never added.
 */
export async function readSigns(
  frame: Frame,
  areas: readonly RecognisedLine[],
  bounds: SecondReading = {},
): Promise<ReadonlyMap<RecognisedLine, RecognisedLine>> {
  const unread = areas.flatMap((area) => {
    const sign = unreadSign(frame, area);
    return sign === null ? [] : [{ area, sign }];
  });
  const asked = unread.slice(0, MOST_SIGNS);
  if (asked.length === 0) return new Map();
  const { picture, lineAt } = stripsOf(
    frame,
    asked.map(({ area }) => area.rect),
  );
  const page = {
    languages: allowed(['eng'], bounds),
    mode: SPARSE_TEXT,
    picture: toPixmap(picture),
    mayBeSlow: true,
    signal: bounds.signal,
  };
  const words = parseTsv((await readWithTesseract(page)) ?? '', picture);
  bounds.signal?.throwIfAborted();
  const byLine = Map.groupBy(words, ({ box }) => lineAt((box.top + box.bottom) / 2));
  const signed = asked.flatMap(({ area, sign }, index) => {
    const texts = (byLine.get(index) ?? [])
      .toSorted((a, b) => a.box.left - b.box.left)
      .map(({ text }) => text);
    const read = signIn(texts.join(' '), sign);
    return read === null ? [] : [[area, withSign(area, sign, read)] as const];
  });
  return new Map(signed);
}

/** The sign at the side where ink was left. */
function signIn(text: string, { side }: UnreadSign): string | null {
  return (side === 'before' ? LEADING : TRAILING).exec(text)?.[0] ?? null;
}

function withSign(area: RecognisedLine, { side, step, isApart }: UnreadSign, text: string): RecognisedLine {
  const nearest = side === 'before' ? area.glyphs[0] : area.glyphs.at(-1);
  const probability = nearest?.probability ?? 0;
  const sign: Glyph = { text, step, probability };
  const space: Glyph = { text: ' ', step: (step + (nearest?.step ?? step)) / 2, probability };
  const between = isApart ? [space] : [];
  const glyphs = side === 'before' ? [sign, ...between, ...area.glyphs] : [...area.glyphs, ...between, sign];
  return { ...area, glyphs };
}
