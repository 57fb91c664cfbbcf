import { detectLines } from '../detect/detect-lines.ts';
import { chain, type Homography } from '../geometry/homography.ts';
import type { OrientedRect } from '../geometry/oriented-rect.ts';
import { warpPicture } from '../geometry/warp-picture.ts';
import type { Models } from '../models/models.ts';
import type { Size } from '../picture.ts';
import { lineReader } from '../read/line-reader.ts';
import { type Frame, frameOf, homographyOf } from './frame.ts';
import { slantOf } from './rows.ts';
import type { UprightPage } from './stand-upright.ts';

const DEGREE = Math.PI / 180;
/** Text that leans less, in radians, is read as it lies. */
const LEAST_SLANT = 1.5 * DEGREE;
/** Beyond this the areas of text are looked for anew, since the detector knows lines that run across. */
const STEEP = 10 * DEGREE;
/** Seen beyond the picture. */
const WHITE = [255, 255, 255] as const;

/** The page drawn anew so that its lines run across, when they lean by more than a little. */
export async function straighten(models: Models, page: UprightPage): Promise<UprightPage> {
  const slant = slantOf(page.rects);
  if (Math.abs(slant) < LEAST_SLANT) return page;
  const { size } = page.frame;
  const toUpright = rotation(slant, size);
  const toSource = chain(toUpright, homographyOf(page.frame));
  const picture = warpPicture(page.frame.picture, { size, toSource, ground: WHITE });
  const frame = frameOf(picture, 0);
  const isSteep = Math.abs(slant) > STEEP;
  const rects = isSteep ? await detectLines(models.detection, frame) : page.rects.map(leveller(slant, size));
  const toGiven = chain(toSource, page.toGiven);
  return { frame, toGiven, turned: page.turned, rects, reader: lineReader(models, frame) };
}

/** Takes a point of the straightened page to the page as it leans: a turn about the middle. */
function rotation(angle: number, { width, height }: Size): Homography {
  const [cos, sin, x, y] = [Math.cos(angle), Math.sin(angle), width / 2, height / 2];
  return [cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1];
}

/** Turns areas back about the middle of the page. */
function leveller(angle: number, { width, height }: Frame['size']): (rect: OrientedRect) => OrientedRect {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (rect) => {
    const [dx, dy] = [rect.x - width / 2, rect.y - height / 2];
    const x = width / 2 + dx * cos + dy * sin;
    return { ...rect, x, y: height / 2 + dy * cos - dx * sin, angle: rect.angle - angle };
  };
}
