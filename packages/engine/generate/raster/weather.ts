import type { Random } from '../random.ts';
import type { Effect } from './effect.ts';
import type { PixelSize } from './turn-box.ts';

/**
 * Puts fading, paper colour, shadow, dim light, noise, hard tones and specks on RGB pixels, in place. The shadow falls from one side to the other;
 * the ink fades in bands down the page, as heat and light reach a roll of thermal paper.
 */
export function weather(
  pixels: Uint8Array,
  { size, effect }: { readonly size: PixelSize; readonly effect: Effect },
  random: Random,
): void {
  const fromLeft = random.chance(0.5);
  const tilt = random.next() * 0.5;
  const noise = noiseTable(effect.noise, random);
  const left = inkLeft(effect.fade, size.height, random.fork('fade'));
  let grain = random.int(0, noise.length - 1);
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = Math.floor(index / 3);
    const across = (pixel % size.width) / size.width;
    const row = Math.floor(pixel / size.width);
    const dark = (fromLeft ? 1 - across : across) * (1 - tilt) + (row / size.height) * tilt;
    const tone = (effect.paper[index % 3] ?? 255) / 255;
    grain = (grain * 1_103 + 12_347 + pixel) % noise.length;
    const inked = 255 - (255 - (pixels[index] ?? 0)) * (left[row] ?? 1);
    const lit = inked * tone * (1 - effect.shadow * dark);
    const value = (effect.gamma === 1 ? lit : 255 * (lit / 255) ** effect.gamma) + (noise[grain] ?? 0);
    pixels[index] = toByte((value - MIDDLE) * effect.contrast + MIDDLE);
  }
  addSpecks(pixels, { size, effect }, random.fork('specks'));
}

const TABLE_SIZE = 65_521;
/** Tone that a change of contrast leaves alone: paper stays white. */
const MIDDLE = 150;

/** Noise is drawn once and walked through: a fresh draw for every pixel would be slow. */
function noiseTable(reach: number, random: Random): Float32Array {
  return Float32Array.from({ length: TABLE_SIZE }, () => (random.next() + random.next() - 1) * reach);
}

/** Share of the ink that is left in each row. */
function inkLeft(fade: number, rows: number, random: Random): Float32Array {
  const phase = random.next() * Math.PI * 2;
  const waves = 1 + random.next() * 2;
  return Float32Array.from({ length: rows }, (_, row) => {
    const wave = 0.5 + 0.5 * Math.sin(phase + (row / rows) * waves * Math.PI * 2);
    return 1 - fade * (0.45 + 0.55 * wave);
  });
}

function addSpecks(
  pixels: Uint8Array,
  { size, effect }: { readonly size: PixelSize; readonly effect: Effect },
  random: Random,
): void {
  const count = Math.round((effect.specks * size.width * size.height) / 1e6);
  for (let index = 0; index < count; index += 1) {
    const across = random.int(0, size.width - 2);
    const down = random.int(0, size.height - 2);
    const dark = random.int(20, 110);
    for (const [dx, dy] of random.pick(SPECKS)) {
      const at = ((down + dy) * size.width + across + dx) * 3;
      pixels.fill(dark, at, at + 3);
    }
  }
}

/** Shapes of specks: pixels to the right and down. */
const SPECKS = [
  [[0, 0]],
  [
    [0, 0],
    [1, 0],
  ],
  [
    [0, 0],
    [0, 1],
    [1, 1],
  ],
] as const satisfies readonly (readonly (readonly [number, number])[])[];

function toByte(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
