import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('the same seed gives the same stream, another seed another', () => {
  const draw = (seed: string) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('a fork does not depend on what was drawn before', () => {
  const random = createRandom('a');
  const before = random.fork('x').next();
  random.next();
  expect(random.fork('x').next()).toBe(before);
});

test('whole numbers reach both ends and nothing beyond', () => {
  const random = createRandom('c');
  const drawn = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
});

test('a shuffle keeps every entry', () => {
  const list = Array.from({ length: 20 }, (_, index) => index);
  const shuffled = createRandom('d').shuffle(list);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
  expect(shuffled).not.toEqual(list);
});
