import type { Box } from '@vouch/core/geometry/box.ts';
import type { Point } from './point.ts';

/** A rectangle that may lie askew. `width` runs along `angle` (radians, clockwise on the page), `height` across it. */
export interface OrientedRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** The same rectangle described so that its width runs along the more horizontal side: angle within ±45 degrees. */
export function toReadingSide(rect: OrientedRect): OrientedRect {
  const quarters = Math.round(rect.angle / (Math.PI / 2));
  const angle = rect.angle - quarters * (Math.PI / 2);
  return quarters % 2 === 0 ? { ...rect, angle } : { ...rect, width: rect.height, height: rect.width, angle };
}

/** The four corners, clockwise from the one where the width begins. */
export function cornersOf(rect: OrientedRect): readonly Point[] {
  const [cos, sin] = [Math.cos(rect.angle), Math.sin(rect.angle)];
  const [halfWidth, halfHeight] = [rect.width / 2, rect.height / 2];
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ].map(([along = 0, across = 0]) => ({
    x: rect.x + along * cos - across * sin,
    y: rect.y + along * sin + across * cos,
  }));
}

/** The upright box around a rectangle, in pixels. */
export function boundsOf(rect: OrientedRect): Box {
  const corners = cornersOf(rect);
  return {
    left: Math.min(...corners.map((corner) => corner.x)),
    top: Math.min(...corners.map((corner) => corner.y)),
    right: Math.max(...corners.map((corner) => corner.x)),
    bottom: Math.max(...corners.map((corner) => corner.y)),
  };
}

/** The part of a rectangle between two shares (0 to 1) of its width. */
export function sliceOf(rect: OrientedRect, from: number, to: number): OrientedRect {
  const along = ((from + to) / 2 - 0.5) * rect.width;
  return {
    ...rect,
    x: rect.x + along * Math.cos(rect.angle),
    y: rect.y + along * Math.sin(rect.angle),
    width: rect.width * (to - from),
  };
}
