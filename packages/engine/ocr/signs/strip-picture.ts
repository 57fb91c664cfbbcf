import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Frame } from '../page/frame.ts';
import type { RgbPicture } from '../picture.ts';
import { LINE_HEIGHT_PX, linePicture } from '../read/line-picture.ts';

/** Room around a line, as shares of its height: areas of text often begin right after a sign that was not read. */
const ROOM = { above: 0.3, beside: 0.6 } as const;
/** White between two lines, pixels. */
const GAP_PX = 24;
const MOST_WIDTH_PX = 1_600;

/** Lines cut out of a page, one below the other on white. */
export interface Strips {
  readonly picture: RgbPicture;
  /** Which line is at a height of the picture, in shares of it. */
  readonly lineAt: (share: number) => number;
}

/** Cuts areas out of a page, straight, 48 pixels high, one below the other. */
export function stripsOf(frame: Frame, rects: readonly OrientedRect[]): Strips {
  const cuts = rects.map((rect) => cutOf(frame, rect));
  const width = Math.max(1, ...cuts.map((cut) => cut.width)) + 2 * GAP_PX;
  const step = LINE_HEIGHT_PX + GAP_PX;
  const height = cuts.length * step + GAP_PX;
  const data = new Uint8Array(width * height * 3).fill(255);
  for (const [index, cut] of cuts.entries()) {
    for (let row = 0; row < LINE_HEIGHT_PX; row += 1) {
      const to = ((index * step + GAP_PX + row) * width + GAP_PX) * 3;
      data.set(cut.data.subarray(row * cut.width * 3, (row + 1) * cut.width * 3), to);
    }
  }
  return { picture: { data, width, height }, lineAt: (share) => Math.floor((share * height) / step) };
}

function cutOf(frame: Frame, rect: OrientedRect) {
  const tall = {
    ...rect,
    width: rect.width + rect.height * ROOM.beside,
    height: rect.height * (1 + ROOM.above),
  };
  const wanted = Math.ceil((LINE_HEIGHT_PX * tall.width) / tall.height);
  const width = Math.max(1, Math.min(MOST_WIDTH_PX, wanted));
  const { data } = linePicture(frame, { rect: tall, width, stride: width });
  const plane = width * LINE_HEIGHT_PX;
  // The network's order is blue, green, red, from -1 to 1.
  const bytes = Uint8Array.from({ length: plane * 3 }, (_, at) => {
    const value = data[(2 - (at % 3)) * plane + Math.floor(at / 3)] ?? 0;
    return Math.round((value + 1) * 127.5);
  });
  return { data: bytes, width };
}
