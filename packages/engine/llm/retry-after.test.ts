import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_WAIT_MS, retryAfterOf } from './retry-after.ts';

const now = new Date('2026-03-31T09:30:00Z');

test('is read as milliseconds, seconds and a date', () => {
  expect(retryAfterOf({ 'retry-after-ms': '250' }, now)).toBe(250);
  expect(retryAfterOf({ 'retry-after': '120' }, now)).toBe(120_000);
  expect(retryAfterOf({ 'retry-after': 'Tue, 31 Mar 2026 09:30:05 GMT' }, now)).toBe(5000);
});

test('is nothing when the provider says nothing of use', () => {
  expect(retryAfterOf(undefined, now)).toBeNull();
  expect(retryAfterOf({ 'retry-after': 'soon' }, now)).toBeNull();
});

test('is never more than an hour, whatever is written', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const wait = retryAfterOf({ 'retry-after': text }, now);
      expect(wait === null || (wait > 0 && wait <= LONGEST_WAIT_MS)).toBe(true);
    }),
  );
  expect(retryAfterOf({ 'retry-after': '99999999' }, now)).toBe(LONGEST_WAIT_MS);
});
