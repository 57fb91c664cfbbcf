import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Network } from '../models/network.ts';
import type { Frame } from '../page/frame.ts';
import { scalePicture } from '../page/scale-picture.ts';
import { turnPicture } from '../page/turn-picture.ts';
import type { Size } from '../picture.ts';
import { findText } from './find-text.ts';
import { textBoxes } from './text-boxes.ts';

/** Short side at which a page is searched for text: A4 at about 85 dots an inch, enough for 8 point print. */
const SHORT_SIDE_PX = 480;

/** Scale at which a page is searched; never enlarged. */
export function detectionScale(size: Size): number {
  return Math.min(1, SHORT_SIDE_PX / Math.min(size.width, size.height));
}

/** Areas of text in upright page pixels, each about one line or a part of one. */
export async function detectLines(network: Network, frame: Frame): Promise<OrientedRect[]> {
  const scale = detectionScale(frame.size);
  const small = turnPicture(scalePicture(frame.picture, scale), frame.turned);
  const map = await findText(network, small);
  const factor = frame.size.width / small.width;
  return textBoxes(map).map((rect) => ({
    x: (rect.x + 0.5) * factor,
    y: (rect.y + 0.5) * factor,
    width: rect.width * factor,
    height: rect.height * factor,
    angle: rect.angle,
  }));
}
