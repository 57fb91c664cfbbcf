import { clampBox, type Box } from '@vouch/core/geometry/box.ts';
import { homographyBetween, project, type Homography, type Quad } from '../../ocr/geometry/homography.ts';
import { warpPicture } from '../../ocr/geometry/warp-picture.ts';
import type { RgbPicture, Size } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import type { Effect } from './effect.ts';

/** A picture that was taken aslant. */
export interface Slanted {
  readonly picture: RgbPicture;
  /** Where a box of the straight picture lies on it. */
  readonly toSlanted: (box: Box) => Box;
}

/** Takes a picture from a slanted camera: each corner moves inwards by its own share, as a trapezium of a rectangle. */
export function slant(picture: RgbPicture, effect: Effect, random: Random): Slanted {
  const straight = cornersOf(picture);
  const moved = moveCorners(straight, picture, () => random.next() * effect.slant);
  const forth = homographyBetween(straight, moved);
  const back = homographyBetween(moved, straight);
  if (effect.slant === 0 || forth === null || back === null) return { picture, toSlanted: (box) => box };
  const { width, height } = picture;
  return {
    picture: warpPicture(picture, { size: { width, height }, toSource: back, ground: effect.ground }),
    toSlanted: (box) => boxAround(box, { width, height }, forth),
  };
}

function cornersOf({ width, height }: Size): Quad {
  return [
    { x: 0, y: 0 },
    { x: width - 1, y: 0 },
    { x: width - 1, y: height - 1 },
    { x: 0, y: height - 1 },
  ];
}

function moveCorners([a, b, c, d]: Quad, { width, height }: Size, share: () => number): Quad {
  const inwards = (point: { x: number; y: number }, across: 1 | -1, down: 1 | -1) => ({
    x: point.x + across * share() * width,
    y: point.y + down * share() * height,
  });
  return [inwards(a, 1, 1), inwards(b, -1, 1), inwards(c, -1, -1), inwards(d, 1, -1)];
}

function boxAround(box: Box, { width, height }: Size, map: Homography): Box {
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.right, box.bottom],
    [box.left, box.bottom],
  ].map(([x = 0, y = 0]) => project(map, { x: x * width, y: y * height }));
  return clampBox({
    left: Math.min(...corners.map(({ x }) => x)) / width,
    top: Math.min(...corners.map(({ y }) => y)) / height,
    right: Math.max(...corners.map(({ x }) => x)) / width,
    bottom: Math.max(...corners.map(({ y }) => y)) / height,
  });
}
