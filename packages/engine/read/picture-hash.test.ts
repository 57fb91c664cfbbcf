import { expect, test } from 'vitest';

import { pictureHashOf } from './picture-hash.ts';

/** A picture whose brightness is given by a function of 0…1 coordinates. */
function picture(width: number, height: number, brightness: (x: number, y: number) => number) {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      data.fill(brightness(x / width, y / height), (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return { data, width, height };
}

const wave = (x: number, y: number) => 128 + 100 * Math.sin(x * 9 + y * 5);

test('a hash has 16 hexadecimal digits and follows from left-right differences', () => {
  expect(pictureHashOf(picture(90, 80, (x) => 250 - x * 200))).toBe('f'.repeat(16));
  expect(pictureHashOf(picture(90, 80, (x) => x * 200))).toBe('0'.repeat(16));
});

test('the same picture in another size has nearly the same hash', () => {
  const [small, large] = [picture(190, 270, wave), picture(600, 900, wave)].map((one) =>
    BigInt(`0x${pictureHashOf(one)}`),
  );
  const differing = ((small ?? 0n) ^ (large ?? 0n)).toString(2).replaceAll('0', '').length;
  expect(differing).toBeLessThanOrEqual(3);
});

test('a blank picture has no hash, as it would equal every other blank one', () => {
  expect(pictureHashOf(picture(20, 20, () => 255))).toBeNull();
});

test('pictures smaller than the grid are taken too', () => {
  expect(pictureHashOf(picture(3, 2, (x) => x * 255))).toMatch(/^[\da-f]{16}$/);
});
