import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { inOrder } from './in-order.ts';

test('results come in the order of the items, however long each takes', async () => {
  const items = [30, 1, 20, 1, 1, 10];
  const results = await Array.fromAsync(inOrder(items, 3, async (ms) => (await sleep(ms), ms)));
  expect(results).toEqual(items);
});

test('never more than the given number runs at a time, and that many do', async () => {
  let [running, most] = [0, 0];
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(2);
    running -= 1;
  };
  await Array.fromAsync(inOrder(Array.from({ length: 20 }), 4, work));
  expect(most).toBe(4);
});

test('a slow first item does not let the rest pile up without bound', async () => {
  let started = 0;
  const first = Promise.withResolvers<void>();
  const results = inOrder(
    Array.from({ length: 100 }, (_, index) => index),
    2,
    async (index) => {
      started += 1;
      if (index === 0) await first.promise;
      return index;
    },
  );
  const next = results.next();
  await sleep(20);
  expect(started).toBeLessThanOrEqual(8);
  first.resolve();
  expect(await next).toEqual({ done: false, value: 0 });
});

test('an error is thrown where its turn comes', async () => {
  const seen: number[] = [];
  const run = async () => {
    for await (const value of inOrder([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error('two');
      return item;
    })) {
      seen.push(value);
    }
  };
  await expect(run()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});
