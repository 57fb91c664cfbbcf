import { expect, test } from 'vitest';
import { createBoundedCache } from './bounded-cache.ts';

const bytes = (length: number) => new Uint8Array(length);

test('callers who ask at once share one making, and later ones get what was made', async () => {
  const cache = createBoundedCache(100);
  let made = 0;
  const make = async () => {
    made += 1;
    return bytes(10);
  };
  await Promise.all([cache.get('a', make), cache.get('a', make)]);
  await cache.get('a', make);
  expect(made).toBe(1);
});

test('what was not asked for the longest is forgotten first', async () => {
  const cache = createBoundedCache(25);
  const made: string[] = [];
  const ask = (key: string) =>
    cache.get(key, async () => {
      made.push(key);
      return bytes(10);
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  const cache = createBoundedCache(100);
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cache.get('a', async () => bytes(3))).toHaveLength(3);
});
