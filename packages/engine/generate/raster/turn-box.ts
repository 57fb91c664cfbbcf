import { clampBox } from '@vouch/core/geometry/box.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

/** A picture's size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** A turn about the middle of a picture onto a larger one that holds it whole. */
export interface Turn {
  readonly from: PixelSize;
  readonly to: PixelSize;
  /** Degrees clockwise. */
  readonly degrees: number;
}

/** The upright box around a box that was turned with its picture. */
export function turnBox(box: Box, { from, to, degrees }: Turn): Box {
  const angle = (degrees * Math.PI) / 180;
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ].map(([x = 0, y = 0]) => {
    const dx = (x - 0.5) * from.width;
    const dy = (y - 0.5) * from.height;
    return {
      x: (dx * Math.cos(angle) - dy * Math.sin(angle)) / to.width + 0.5,
      y: (dx * Math.sin(angle) + dy * Math.cos(angle)) / to.height + 0.5,
    };
  });
  return clampBox({
    left: Math.min(...corners.map(({ x }) => x)),
    top: Math.min(...corners.map(({ y }) => y)),
    right: Math.max(...corners.map(({ x }) => x)),
    bottom: Math.max(...corners.map(({ y }) => y)),
  });
}
