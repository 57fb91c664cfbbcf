import { type Box, clampBox } from '@vouch/core/geometry/box.ts';

import { project } from '../geometry/homography.ts';
import type { Point } from '../geometry/point.ts';
import type { Size } from '../picture.ts';
import { homographyOf, mapOf, turnedSize, type Turn } from './frame.ts';
import type { UprightPage } from './stand-upright.ts';

/** Takes boxes of a sheet that was drawn anew to the page that people see, both in shares. */
export type ToPage = (box: Box) => Box;

/**
 * The way from a sheet to the whole picture, turned upright by `turned`: the smallest box around the four corners. The box stays as it is
 * where nothing was drawn anew.
 */
export function toPageOf(sheet: UprightPage, given: Size, turned: Turn): ToPage {
  const { size } = sheet.frame;
  const toFramePicture = homographyOf(sheet.frame);
  const toUpright = uprightSharesOf(given, turned);
  return (box) => {
    const corners = [
      [box.left, box.top],
      [box.right, box.top],
      [box.right, box.bottom],
      [box.left, box.bottom],
    ].map(([x = 0, y = 0]) => {
      const inPicture = project(toFramePicture, { x: x * size.width, y: y * size.height });
      return toUpright(project(sheet.toGiven, inPicture));
    });
    return clampBox({
      left: Math.min(...corners.map(({ x }) => x)),
      right: Math.max(...corners.map(({ x }) => x)),
      top: Math.min(...corners.map(({ y }) => y)),
      bottom: Math.max(...corners.map(({ y }) => y)),
    });
  };
}

/** Takes a point of the picture as given, in pixels, to shares of the upright page. */
function uprightSharesOf(given: Size, turned: Turn): (point: Point) => Point {
  const { originX, originY, ux, uy, vx, vy } = mapOf(given, turned);
  const size = turnedSize(given, turned);
  // The map turns by quarters, so its inverse is its transpose.
  return ({ x, y }) => ({
    x: ((x - originX) * ux + (y - originY) * uy) / size.width,
    y: ((x - originX) * vx + (y - originY) * vy) / size.height,
  });
}
