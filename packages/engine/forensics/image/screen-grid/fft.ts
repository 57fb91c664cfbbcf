/** Complex numbers of a square, row by row. */
export interface ComplexSquare {
  readonly side: number;
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** The discrete Fourier transform of a square, in place (Cooley and Tukey, 1965). The side must be a power of two. */
export function transformSquare(square: ComplexSquare): void {
  const { side } = square;
  const turns = turnsOf(side);
  for (let row = 0; row < side; row += 1) transform(square, turns, { start: row * side, step: 1 });
  for (let column = 0; column < side; column += 1) transform(square, turns, { start: column, step: side });
}

interface Turns {
  readonly cos: Float64Array;
  readonly sin: Float64Array;
  /** For each place the one with its bits in reverse order. */
  readonly reversed: Uint16Array;
}

const KNOWN = new Map<number, Turns>();

function turnsOf(side: number): Turns {
  const known = KNOWN.get(side);
  if (known) return known;
  const bits = Math.log2(side);
  const angles = Float64Array.from({ length: side / 2 }, (_, at) => (-2 * Math.PI * at) / side);
  const turns = {
    cos: angles.map(Math.cos),
    sin: angles.map(Math.sin),
    reversed: Uint16Array.from({ length: side }, (_, at) => {
      let reversed = 0;
      for (let bit = 0; bit < bits; bit += 1) reversed |= ((at >> bit) & 1) << (bits - 1 - bit);
      return reversed;
    }),
  };
  KNOWN.set(side, turns);
  return turns;
}

/** One row or column. */
function transform(
  { side, real, imaginary }: ComplexSquare,
  { cos, sin, reversed }: Turns,
  { start, step }: { readonly start: number; readonly step: number },
): void {
  for (let at = 0; at < side; at += 1) {
    const other = reversed[at] as number;
    if (other <= at) continue;
    for (const part of [real, imaginary]) {
      const kept = part[start + at * step] as number;
      part[start + at * step] = part[start + other * step] as number;
      part[start + other * step] = kept;
    }
  }
  for (let half = 1; half < side; half *= 2) {
    const skip = side / (2 * half);
    for (let base = 0; base < side; base += 2 * half) {
      for (let at = 0; at < half; at += 1) {
        const upper = start + (base + at) * step;
        const lower = upper + half * step;
        const [c, s] = [cos[at * skip] as number, sin[at * skip] as number];
        const [re, im] = [real[lower] as number, imaginary[lower] as number];
        const turnedRe = re * c - im * s;
        const turnedIm = re * s + im * c;
        real[lower] = (real[upper] as number) - turnedRe;
        imaginary[lower] = (imaginary[upper] as number) - turnedIm;
        real[upper] = (real[upper] as number) + turnedRe;
        imaginary[upper] = (imaginary[upper] as number) + turnedIm;
      }
    }
  }
}
