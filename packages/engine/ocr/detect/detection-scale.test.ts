import { expect, test } from 'vitest';

import { finerScale, firstScale } from './detection-scale.ts';

const line = (height: number) => ({ x: 0, y: 0, width: height * 8, height, angle: 0 });

test('a page is searched at a coarse scale, a long receipt at one that keeps its width legible', () => {
  expect(firstScale({ width: 1_240, height: 1_754 })).toBeCloseTo(736 / 1_754);
  expect(firstScale({ width: 443, height: 2_500 })).toBeCloseTo(320 / 443);
  expect(firstScale({ width: 200, height: 300 })).toBe(1);
});

test('small print is searched again, so that its lines reach the height that the detector needs', () => {
  const size = { width: 1_240, height: 1_754 };
  const finer = finerScale(size, 0.4, [line(25), line(25), line(60)]);
  expect(finer).toBeCloseTo(15.5 / 25);
});

test('print that is large enough is not searched again', () => {
  expect(finerScale({ width: 600, height: 1_400 }, 0.5, [line(30), line(32)])).toBeNull();
});

test('where nothing was found a closer look is taken', () => {
  expect(finerScale({ width: 3_000, height: 3_000 }, 0.25, [])).toBeCloseTo(0.625);
});

test('a huge page is never searched at more than five million pixels', () => {
  const size = { width: 1_000, height: 60_000 };
  const scale = finerScale(size, firstScale(size), [line(2)]) ?? firstScale(size);
  expect(size.width * size.height * scale * scale).toBeLessThan(5_100_000);
});
