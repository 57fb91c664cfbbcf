import type { RgbPicture } from '../picture.ts';

/** Which source pixels make one target pixel: `count` weights from `first` on. */
interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly weights: Float32Array;
  readonly most: number;
}

/**
 * The picture at another scale (both sides alike), by a triangle filter that averages when shrinking. Returns the picture
 * itself at scale 1.
 */
export function scalePicture(picture: RgbPicture, scale: number): RgbPicture {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  if (width === picture.width && height === picture.height) return picture;
  // Columns first: that pass runs along memory, and leaves fewer rows for the other one.
  const low = scaleColumns(picture, height);
  return { data: scaleRows(low, width), width, height };
}

function tapsOf(from: number, to: number): Taps {
  const ratio = from / to;
  const reach = Math.max(1, ratio);
  const most = Math.ceil(reach * 2) + 1;
  const taps = {
    first: new Int32Array(to),
    count: new Int32Array(to),
    weights: new Float32Array(to * most),
    most,
  };
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * ratio - 0.5;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(from - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let j = first; j <= last; j++) sum += Math.max(0, 1 - Math.abs(j - centre) / reach);
    for (let j = first; j <= last; j++) {
      const weight = Math.max(0, 1 - Math.abs(j - centre) / reach);
      taps.weights[i * most + j - first] = sum > 0 ? weight / sum : 1 / (last - first + 1);
    }
    taps.first[i] = first;
    taps.count[i] = last - first + 1;
  }
  return taps;
}

function scaleRows({ data, width: from, height }: RgbPicture, to: number): Uint8Array {
  const { first, count, weights, most } = tapsOf(from, to);
  const out = new Uint8Array(to * height * 3);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < to; x++, o += 3) {
      let [r, g, b] = [0.5, 0.5, 0.5];
      let s = (y * from + (first[x] as number)) * 3;
      const start = x * most;
      const end = start + (count[x] as number);
      for (let k = start; k < end; k++, s += 3) {
        const weight = weights[k] as number;
        r += (data[s] as number) * weight;
        g += (data[s + 1] as number) * weight;
        b += (data[s + 2] as number) * weight;
      }
      out[o] = r;
      out[o + 1] = g;
      out[o + 2] = b;
    }
  }
  return out;
}

function scaleColumns({ data, width, height: from }: RgbPicture, to: number): RgbPicture {
  const { first, count, weights, most } = tapsOf(from, to);
  const stride = width * 3;
  const out = new Uint8Array(stride * to);
  const row = new Float32Array(stride);
  for (let y = 0; y < to; y++) {
    row.fill(0.5);
    for (let k = 0; k < (count[y] as number); k++) {
      const weight = weights[y * most + k] as number;
      const base = ((first[y] as number) + k) * stride;
      for (let i = 0; i < stride; i++) row[i] = (row[i] as number) + (data[base + i] as number) * weight;
    }
    out.set(row, y * stride);
  }
  return { data: out, width, height: to };
}
