import type { Network } from '../models/network.ts';
import type { RgbPicture } from '../picture.ts';
import { type ProbabilityMap, ownRowsOf, stripsOf } from './probability-map.ts';

/** Pixels of one pass of the detector; taller pages go in strips, which bounds memory. */
const MAX_PASS_PIXELS = 1_000_000;

/** The detector halves its input five times. */
const MULTIPLE = 32;

/** Mean and deviation of blue, green and red that the detector was trained with (PaddleOCR, ImageNet figures). */
const CHANNELS = [
  { offset: 2, mean: 0.485, deviation: 0.229 },
  { offset: 1, mean: 0.456, deviation: 0.224 },
  { offset: 0, mean: 0.406, deviation: 0.225 },
];

/** Runs the detector over a page that is already at detection scale. */
export async function findText(network: Network, page: RgbPicture): Promise<ProbabilityMap> {
  const data = new Float32Array(page.width * page.height);
  const strips = stripsOf(page.height, Math.max(640, Math.floor(MAX_PASS_PIXELS / page.width)));
  for (const [index, strip] of strips.entries()) {
    const pass = toInput(page, strip.top, strip.bottom);
    const output = await network(pass);
    const stride = pass.shape[3] as number;
    const own = ownRowsOf(strips, index);
    for (let y = own.top; y < own.bottom; y++) {
      const from = (y - strip.top) * stride;
      data.set(output.data.subarray(from, from + page.width), y * page.width);
    }
  }
  return { data, width: page.width, height: page.height };
}

/** Rows `top` to `bottom` as the network's input, filled up with the mean colour to a multiple of 32. */
function toInput(page: RgbPicture, top: number, bottom: number) {
  const width = Math.ceil(page.width / MULTIPLE) * MULTIPLE;
  const height = Math.ceil((bottom - top) / MULTIPLE) * MULTIPLE;
  const plane = width * height;
  const data = new Float32Array(plane * 3);
  for (const [channel, { offset, mean, deviation }] of CHANNELS.entries()) {
    const factor = 1 / (255 * deviation);
    const bias = mean / deviation;
    for (let y = top; y < bottom; y++) {
      let to = channel * plane + (y - top) * width;
      let from = y * page.width * 3 + offset;
      for (let x = 0; x < page.width; x++, from += 3)
        data[to++] = (page.data[from] as number) * factor - bias;
    }
  }
  return { data, shape: [1, 3, height, width] };
}
