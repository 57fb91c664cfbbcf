import { expect, test } from 'vitest';

import { otsuThreshold } from './otsu-threshold.ts';

test('dark ink on light paper is parted between the two', () => {
  const { threshold, isDarkGround } = otsuThreshold(
    Float32Array.from({ length: 100 }, (_, i) => (i < 10 ? 1.8 : 0.2)),
  );
  expect(threshold).toBeGreaterThan(0.2);
  expect(threshold).toBeLessThan(1.8);
  expect(isDarkGround).toBe(false);
});

test('light print on a dark ground is told', () => {
  expect(otsuThreshold(Float32Array.from({ length: 100 }, (_, i) => (i < 10 ? 0.2 : 1.8))).isDarkGround).toBe(
    true,
  );
});
