import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Models } from '../models/models.ts';
import type { Frame } from '../page/frame.ts';
import { type RecognisedLine, recogniseLine } from './recognise-line.ts';

/** Reads areas of one page; an area that was read before is not read again. */
export type LineReader = (rect: OrientedRect) => Promise<RecognisedLine>;

/** A reader for the areas of a frame. */
export function lineReader(models: Models, frame: Frame): LineReader {
  const known = new Map<OrientedRect, RecognisedLine>();
  return async (rect) => {
    const before = known.get(rect);
    if (before !== undefined) return before;
    const line = await recogniseLine(models, frame, rect);
    known.set(rect, line);
    return line;
  };
}
