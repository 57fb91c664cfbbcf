import { expect, it } from 'vitest';

import { transformSquare } from './fft.ts';

const SIDE = 16;

it('finds a wave at its numbers of waves across and down, and nowhere else', () => {
  const real = Float64Array.from({ length: SIDE * SIDE }, (_, at) =>
    Math.cos((2 * Math.PI * (3 * (at % SIDE) + 5 * Math.floor(at / SIDE))) / SIDE),
  );
  const imaginary = new Float64Array(real.length);
  transformSquare({ side: SIDE, real, imaginary });
  const strong = [...real.keys()].filter((at) => Math.hypot(real[at] ?? 0, imaginary[at] ?? 0) > 1e-6);
  expect(strong).toEqual([5 * SIDE + 3, (SIDE - 5) * SIDE + SIDE - 3]);
  expect(real[5 * SIDE + 3]).toBeCloseTo((SIDE * SIDE) / 2);
});
