import { expect, it } from 'vitest';

import { createRandom } from '../../generate/random.ts';
import { twinsOf } from './twins.ts';

const SIZE = { width: 120, height: 40 };
const shapeAt = (left: number) => ({ left, right: left + 10, top: 10, bottom: 26 });

/** Paper with grain on which the same sign is printed four times, each print a little different. */
function printed() {
  const random = createRandom('twins');
  const levels = Uint8Array.from({ length: SIZE.width * SIZE.height }, () => 225 + random.int(0, 20));
  for (const left of [5, 35, 65, 95]) {
    for (let y = 10; y < 26; y += 1) {
      for (let x = 0; x < 10; x += 1)
        if (x < 3 || y < 13) levels[y * SIZE.width + left + x] = 40 + random.int(0, 70);
    }
  }
  return { ...SIZE, levels };
}

it('tells copied pixels from the same sign printed twice', () => {
  const picture = printed();
  for (let y = 10; y < 26; y += 1) picture.levels.copyWithin(y * 120 + 95, y * 120 + 35, y * 120 + 45);
  const twins = twinsOf(picture, [5, 35, 65, 95].map(shapeAt));
  expect(twins[3]).toMatchObject({ of: 1, among: 3 });
  expect(twins[3]?.likeness).toBeGreaterThan(0.999);
  expect(twins[0]?.likeness).toBeLessThan(0.99);
});

it('compares only shapes of one size', () => {
  const other = { left: 60, right: 90, top: 5, bottom: 35 };
  expect(twinsOf(printed(), [shapeAt(5), other])).toEqual([null, null]);
});
