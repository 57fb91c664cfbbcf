import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Values } from '../models/network.ts';
import type { Frame } from '../page/frame.ts';
import { bilinearSampler } from './bilinear.ts';

/** Height in pixels at which the recogniser sees a line. */
export const LINE_HEIGHT_PX = 48;

/** A line to be cut from a page: `width` is in pixels of the cut, at most `stride`, which is the width of the input. */
export interface LineCut {
  readonly rect: OrientedRect;
  readonly width: number;
  readonly stride: number;
}

/** A walk over the picture: where it starts and how far it goes to the next sample of a row and to the next row. */
interface Walk {
  readonly x: number;
  readonly y: number;
  readonly nextX: number;
  readonly nextY: number;
  readonly rowX: number;
  readonly rowY: number;
  /** Samples along each side of one pixel of the cut. */
  readonly samples: number;
}

/**
 * Cuts a line out of the page, straightened and scaled to the line height, as network input: blue, green, red, -1 to 1, with
 * zeros to the right of the text. Shrinks by averaging up to 4 × 4 samples a pixel.
 */
export function linePicture(frame: Frame, cut: LineCut): Values {
  const walk = walkOf(frame, cut);
  const plane = cut.stride * LINE_HEIGHT_PX;
  const data = new Float32Array(plane * 3);
  const sums = new Float32Array(3);
  const sample = bilinearSampler(frame.picture);
  const { samples } = walk;
  const factor = 1 / (samples * samples * 127.5);
  for (let row = 0; row < LINE_HEIGHT_PX; row++) {
    for (let column = 0; column < cut.width; column++) {
      sums[0] = sums[1] = sums[2] = 0;
      for (let v = row * samples; v < (row + 1) * samples; v++) {
        for (let u = column * samples; u < (column + 1) * samples; u++) {
          sample(walk.x + u * walk.nextX + v * walk.rowX, walk.y + u * walk.nextY + v * walk.rowY, sums);
        }
      }
      const to = row * cut.stride + column;
      data[to] = sums[2] * factor - 1;
      data[to + plane] = sums[1] * factor - 1;
      data[to + 2 * plane] = sums[0] * factor - 1;
    }
  }
  return { data, shape: [1, 3, LINE_HEIGHT_PX, cut.stride] };
}

function walkOf(frame: Frame, { rect, width }: LineCut): Walk {
  const samples = Math.max(1, Math.min(4, Math.round(rect.height / LINE_HEIGHT_PX)));
  const [cos, sin] = [Math.cos(rect.angle), Math.sin(rect.angle)];
  const stepU = rect.width / (width * samples);
  const stepV = rect.height / (LINE_HEIGHT_PX * samples);
  const next = { u: cos * stepU, v: sin * stepU };
  const row = { u: -sin * stepV, v: cos * stepV };
  const u = rect.x - (cos * rect.width - sin * rect.height) / 2 + (next.u + row.u) / 2;
  const v = rect.y - (sin * rect.width + cos * rect.height) / 2 + (next.v + row.v) / 2;
  const map = frame.toPicture;
  return {
    x: map.originX + u * map.ux + v * map.vx,
    y: map.originY + u * map.uy + v * map.vy,
    nextX: next.u * map.ux + next.v * map.vx,
    nextY: next.u * map.uy + next.v * map.vy,
    rowX: row.u * map.ux + row.v * map.vx,
    rowY: row.u * map.uy + row.v * map.vy,
    samples,
  };
}
