import type { OrientedRect } from '../geometry/oriented-rect.ts';
import type { Network } from '../models/network.ts';
import type { Frame } from '../page/frame.ts';
import { scalePicture } from '../page/scale-picture.ts';
import { turnPicture } from '../page/turn-picture.ts';
import { firstScale, finerScale } from './detection-scale.ts';
import { findText } from './find-text.ts';
import { textBoxes } from './text-boxes.ts';

/**
 * Areas of text in upright page pixels, each about one line or a part of one. Searches at a coarse scale first, and once more
 * at a finer one when the print turns out to be small.
 */
export async function detectLines(network: Network, frame: Frame): Promise<OrientedRect[]> {
  const scale = firstScale(frame.size);
  const rects = await detectAt(network, frame, scale);
  const finer = finerScale(frame.size, scale, rects);
  return finer === null ? rects : detectAt(network, frame, finer);
}

async function detectAt(network: Network, frame: Frame, scale: number): Promise<OrientedRect[]> {
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
