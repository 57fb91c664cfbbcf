import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRetryAfterMs } from './retry-after.ts';

const now = new Date('2026-03-31T09:30:00Z');

describe('Retry-After', () => {
  it('is read as seconds and as a date', () => {
    expect(toRetryAfterMs('7', now)).toBe(7000);
    expect(toRetryAfterMs('Tue, 31 Mar 2026 09:30:05 GMT', now)).toBe(5000);
  });

  it('of the past means now', () => {
    expect(toRetryAfterMs('Tue, 31 Mar 2026 09:00:00 GMT', now)).toBe(0);
  });

  it('that says nothing is nothing', () => {
    expect(toRetryAfterMs(null, now)).toBeNull();
    expect(toRetryAfterMs('soon', now)).toBeNull();
  });

  it('never makes a client wait longer than two minutes, whatever a server writes', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = toRetryAfterMs(header, now);
        expect(ms === null || (ms >= 0 && ms <= 120_000)).toBe(true);
      }),
    );
    expect(toRetryAfterMs('999999999', now)).toBe(120_000);
  });
});
