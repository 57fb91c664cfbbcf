import type { Box } from '@vouch/core/geometry/box.ts';

/** Degrees clockwise by which a page is turned. */
export type Turned = 0 | 90 | 180 | 270;

const TURNS: Readonly<Record<Turned, (box: Box) => Box>> = {
  0: (box) => box,
  90: ({ left, top, right, bottom }) => ({ left: 1 - bottom, top: left, right: 1 - top, bottom: right }),
  180: ({ left, top, right, bottom }) => ({
    left: 1 - right,
    top: 1 - bottom,
    right: 1 - left,
    bottom: 1 - top,
  }),
  270: ({ left, top, right, bottom }) => ({ left: top, top: 1 - right, right: bottom, bottom: 1 - left }),
};

/** Where a box lies after its page was turned clockwise. */
export function turnBox(box: Box, turned: Turned): Box {
  return TURNS[turned](box);
}
