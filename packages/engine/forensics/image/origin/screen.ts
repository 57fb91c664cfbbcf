import type { Size } from '../../../ocr/picture.ts';
import { openPicture } from '../../../open/image/image-library.ts';

/**
 * Pixels of the shorter and longer side of screens that are widely used: telephones, tablets and computers, from their makers' data sheets.
 */
const SCREENS: ReadonlySet<string> = new Set(
  [
    // iPhone
    [640, 1136],
    [750, 1334],
    [828, 1792],
    [1080, 1920],
    [1125, 2436],
    [1170, 2532],
    [1179, 2556],
    [1206, 2622],
    [1242, 2208],
    [1242, 2688],
    [1284, 2778],
    [1290, 2796],
    [1320, 2868],
    // Android
    [720, 1280],
    [720, 1520],
    [720, 1600],
    [1080, 2160],
    [1080, 2220],
    [1080, 2280],
    [1080, 2340],
    [1080, 2376],
    [1080, 2400],
    [1080, 2408],
    [1080, 2412],
    [1220, 2712],
    [1344, 2992],
    [1440, 2560],
    [1440, 2960],
    [1440, 3040],
    [1440, 3088],
    [1440, 3120],
    [1440, 3200],
    // iPad and other tablets
    [1200, 1920],
    [1536, 2048],
    [1600, 2560],
    [1620, 2160],
    [1640, 2360],
    [1668, 2224],
    [1668, 2388],
    [2048, 2732],
    // Computers
    [768, 1366],
    [800, 1280],
    [900, 1440],
    [900, 1600],
    [1050, 1680],
    [1600, 2560],
    [1664, 2560],
    [1800, 2880],
    [1964, 3024],
    [2160, 3840],
    [2234, 3456],
    [2880, 5120],
  ].map(([short, long]) => `${short}x${long}`),
);

/** Whether a picture has exactly as many pixels as a screen. */
export function hasScreenSize({ width, height }: Size): boolean {
  return SCREENS.has(`${Math.min(width, height)}x${Math.max(width, height)}`);
}

/** Share of pixels that equal their right and lower neighbours exactly; `null` where the picture can't be decoded. */
export async function flatShareOf(bytes: Uint8Array): Promise<number | null> {
  const decoded = await openPicture(bytes)
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
  if (decoded === null) return null;
  const { data, info } = decoded;
  let flat = 0;
  for (let y = 0; y < info.height - 1; y += 1) {
    for (let at = y * info.width; at < (y + 1) * info.width - 1; at += 1) {
      if (data[at] === data[at + 1] && data[at] === data[at + info.width]) flat += 1;
    }
  }
  return flat / Math.max(1, (info.width - 1) * (info.height - 1));
}
