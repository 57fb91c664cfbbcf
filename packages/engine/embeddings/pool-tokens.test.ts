import { expect, test } from 'vitest';
import { poolTokens } from './pool-tokens.ts';

const states = {
  data: Float32Array.of(3, 0, 1, 0, 9, 9, 0, 2, 0, 4, 9, 9),
  shape: [2, 3, 2],
  mask: [1n, 1n, 0n, 1n, 1n, 0n],
};

test('the mean leaves out what only fills up, and has length 1', () => {
  const vectors = poolTokens(states, { dimensions: 2, pooling: 'mean' });
  expect(vectors.map((vector) => [...vector])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('the first token stands for the text where the manifest says so', () => {
  const data = Float32Array.of(0, 5, 7, 0, 0, 0);
  const [vector] = poolTokens(
    { data, shape: [1, 3, 2], mask: [1n, 1n, 1n] },
    { dimensions: 2, pooling: 'cls' },
  );
  expect([...(vector ?? [])]).toEqual([0, 1]);
});

test('other dimensions than the manifest says are refused; nothing stays nothing', () => {
  expect(() => poolTokens(states, { dimensions: 3, pooling: 'mean' })).toThrow('3');
  const nothing = poolTokens(
    { data: new Float32Array(2), shape: [1, 1, 2], mask: [1n] },
    { dimensions: 2, pooling: 'mean' },
  );
  expect(nothing.map((vector) => [...vector])).toEqual([[0, 0]]);
});
