import { expect, test } from 'vitest';
import { Breaker } from './breaker.ts';

function breakerAt(start = 0) {
  const clock = { nowMs: start };
  const breaker = new Breaker({ maxFailures: 3, restMs: 1_000, nowMs: () => clock.nowMs });
  const fail = () => {
    expect(breaker.begin()).toBe(true);
    breaker.end(false);
  };
  return { breaker, clock, fail };
}

test('three failures in a row make it rest', () => {
  const { breaker, fail } = breakerAt();
  fail();
  fail();
  expect(breaker.restMs).toBe(0);
  fail();
  expect(breaker.restMs).toBe(1_000);
  expect(breaker.begin()).toBe(false);
});

test('a success between failures starts the count anew', () => {
  const { breaker, fail } = breakerAt();
  fail();
  fail();
  breaker.begin();
  breaker.end(true);
  fail();
  fail();
  expect(breaker.restMs).toBe(0);
});

test('after the rest one try is let through, and only one', () => {
  const { breaker, clock, fail } = breakerAt();
  for (let count = 0; count < 3; count += 1) fail();
  clock.nowMs = 1_000;
  expect(breaker.begin()).toBe(true);
  expect(breaker.begin()).toBe(false);
  breaker.end(false);
  expect(breaker.restMs).toBe(1_000);
  clock.nowMs = 2_000;
  expect(breaker.begin()).toBe(true);
  breaker.end(true);
  expect(breaker.begin()).toBe(true);
  expect(breaker.failures).toBe(0);
});

test('a try that was called off tells nothing', () => {
  const { breaker, clock, fail } = breakerAt();
  for (let count = 0; count < 3; count += 1) fail();
  clock.nowMs = 1_000;
  breaker.begin();
  breaker.end(null);
  expect(breaker.begin()).toBe(true);
  expect(breaker.failures).toBe(3);
});
