import sharp from 'sharp';

import type { Homography } from '../../ocr/geometry/homography.ts';
import type { RgbPicture, Size } from '../../ocr/picture.ts';
import type { Random } from '../random.ts';
import { colorOfSite, demosaic } from './demosaic.ts';
import type { Spot, Surface } from './surface.ts';

/** A camera, and what its program does to the picture. */
export interface Camera {
  readonly size: Size;
  /** Takes a pixel of the photo to a point of the surface. */
  readonly toSurface: Homography;
  /** Width of the spot that the lens makes of a point, photo pixels. */
  readonly blur: number;
  /** Noise of white in shares of it; darker places have less. */
  readonly grain: number;
  /** How much darker the darkest corner is, 0 to 1. */
  readonly shadow: number;
  /** Strength of the sharpening, 0 for none. */
  readonly sharpen: number;
  /** Size of the file's picture as a share of the sensor's: messengers and programs shrink photos. */
  readonly shrink: number;
  /** JPEG quality. */
  readonly quality: number;
}

/** Points in each direction that are looked at for one photosite. */
const POINTS = 2;
const GAMMA = 1 / 2.2;
/** Exposure: white of the surface comes close to the top. */
const EXPOSURE = 0.82;

/** Photographs a surface: lens, photosites under a Bayer filter, noise, colours between them, tone, sharpening, JPEG. */
export async function photograph(surface: Surface, camera: Camera, random: Random): Promise<Uint8Array> {
  const sites = expose(surface, camera, random);
  const picture = developed(demosaic(sites, camera.size), camera.size);
  const { data, width, height } = picture;
  let image = sharp(data, { raw: { width, height, channels: 3 } });
  if (camera.sharpen > 0) image = image.sharpen({ sigma: 0.8, m1: camera.sharpen, m2: camera.sharpen });
  const sharpened = await image.raw().toBuffer();
  return await sharp(sharpened, { raw: { width, height, channels: 3 } })
    .resize(Math.round(width * camera.shrink))
    .jpeg({ quality: camera.quality })
    .toBuffer();
}

/** One linear value for each photosite. */
function expose(surface: Surface, camera: Camera, random: Random): Float32Array {
  const { width, height } = camera.size;
  const [a, b, c, d, e, f, g, h, i] = camera.toSurface;
  const spot: Spot = { x: 0, y: 0, reach: 1 };
  const sites = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const color = colorOfSite(x, y);
      let sum = 0;
      for (let point = 0; point < POINTS * POINTS; point += 1) {
        const u = x + ((point % POINTS) + 0.5) / POINTS;
        const v = y + (Math.floor(point / POINTS) + 0.5) / POINTS;
        const depth = g * u + h * v + i;
        spot.x = (a * u + b * v + c) / depth;
        spot.y = (d * u + e * v + f) / depth;
        spot.reach = (Math.hypot(a, d) / depth) * camera.blur;
        sum += surface.lightAt(spot, color);
      }
      const lit = (sum / (POINTS * POINTS)) * (1 - camera.shadow * (x / width));
      const noise = (random.next() + random.next() + random.next() - 1.5) * 2 * camera.grain;
      sites[y * width + x] = EXPOSURE * lit + noise * Math.sqrt(Math.max(0.02, lit));
    }
  }
  return sites;
}

function developed(linear: Float32Array, size: Size): RgbPicture {
  const data = new Uint8Array(linear.length);
  for (let at = 0; at < data.length; at += 1) {
    data[at] = Math.round(255 * Math.min(1, Math.max(0, linear[at] as number)) ** GAMMA);
  }
  return { data, ...size };
}
