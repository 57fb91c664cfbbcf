import type { Random } from '../random.ts';
import type { Effect } from './effect.ts';
import type { PixelSize } from './turn-box.ts';

/** Puts paper colour, shadow and noise over RGB pixels, in place. The shadow falls from one side to the other. */
export function weather(
  pixels: Uint8Array,
  { size, effect }: { readonly size: PixelSize; readonly effect: Effect },
  random: Random,
): void {
  const fromLeft = random.chance(0.5);
  const tilt = random.next() * 0.5;
  const noise = noiseTable(effect.noise, random);
  let grain = random.int(0, noise.length - 1);
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = Math.floor(index / 3);
    const across = (pixel % size.width) / size.width;
    const down = Math.floor(pixel / size.width) / size.height;
    const dark = (fromLeft ? 1 - across : across) * (1 - tilt) + down * tilt;
    const tone = (effect.paper[index % 3] ?? 255) / 255;
    grain = (grain * 1_103 + 12_347 + pixel) % noise.length;
    const value = (pixels[index] ?? 0) * tone * (1 - effect.shadow * dark) + (noise[grain] ?? 0);
    pixels[index] = Math.max(0, Math.min(255, Math.round(value)));
  }
}

const TABLE_SIZE = 65_521;

/** Noise is drawn once and walked through: a fresh draw for every pixel would be slow. */
function noiseTable(reach: number, random: Random): Float32Array {
  return Float32Array.from({ length: TABLE_SIZE }, () => (random.next() + random.next() - 1) * reach);
}
