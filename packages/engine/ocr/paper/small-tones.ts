import type { RgbPicture } from '../picture.ts';

/** A tone that parts paper from what it lies on: how bright it is, or how white, which light wood and cloth of a colour are not. */
export type Tone = 'brightness' | 'whiteness';

/** The tones of a picture, much smaller than it: paper and table show at this size, print does not. */
export interface SmallTones {
  /** 0 to 1, row by row. */
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture on each side of one of these. */
  readonly step: number;
}

/** Longest side at which papers are looked for. */
const LONG_SIDE_PX = 320;
/** Samples along each side of a small pixel; more tell nothing new. */
const MOST_SAMPLES = 2;
/** Print thinner than this, in small pixels, is painted over with the paper around it. */
const PRINT_REACH = 2;

/** The tones of a picture, small and without its print. */
export function smallTones(picture: RgbPicture, tone: Tone = 'brightness'): SmallTones {
  const step = Math.max(1, Math.max(picture.width, picture.height) / LONG_SIDE_PX);
  const width = Math.max(1, Math.floor(picture.width / step));
  const height = Math.max(1, Math.floor(picture.height / step));
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data[y * width + x] = meanAround(picture, { x, y, step, tone });
  }
  const grown = spread({ data, width, height }, Math.max);
  return { data: spread({ data: grown, width, height }, Math.min), width, height, step };
}

interface Sampling {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly tone: Tone;
}

function meanAround({ data, width }: RgbPicture, { x, y, step, tone }: Sampling): number {
  const samples = Math.max(1, Math.min(MOST_SAMPLES, Math.floor(step)));
  let sum = 0;
  for (let v = 0; v < samples; v += 1) {
    const row = Math.floor((y + (v + 0.5) / samples) * step) * width;
    for (let u = 0; u < samples; u += 1) {
      const at = (row + Math.floor((x + (u + 0.5) / samples) * step)) * 3;
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      sum += tone === 'whiteness' ? Math.min(red, green, blue) : 0.299 * red + 0.587 * green + 0.114 * blue;
    }
  }
  return sum / (samples * samples * 255);
}

type Field = Pick<SmallTones, 'data' | 'width' | 'height'>;

/** The largest or smallest value around each place: along the rows, then along the columns. */
function spread({ data, width, height }: Field, choose: (a: number, b: number) => number): Float32Array {
  const alongRows = new Float32Array(data.length);
  const alongColumns = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let value = data[y * width + x] as number;
      const end = Math.min(width - 1, x + PRINT_REACH);
      for (let u = Math.max(0, x - PRINT_REACH); u <= end; u += 1) {
        value = choose(value, data[y * width + u] as number);
      }
      alongRows[y * width + x] = value;
    }
  }
  for (let y = 0; y < height; y += 1) {
    const end = Math.min(height - 1, y + PRINT_REACH);
    for (let x = 0; x < width; x += 1) {
      let value = alongRows[y * width + x] as number;
      for (let v = Math.max(0, y - PRINT_REACH); v <= end; v += 1) {
        value = choose(value, alongRows[v * width + x] as number);
      }
      alongColumns[y * width + x] = value;
    }
  }
  return alongColumns;
}
