import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookieOf } from './cookie-of.ts';

test('finds a cookie among others and never a part of a name', () => {
  expect(cookieOf('a=1; vouch_ticket=x.y; b=2', 'vouch_ticket')).toBe('x.y');
  expect(cookieOf('not_vouch_ticket=1', 'vouch_ticket')).toBeUndefined();
  expect(cookieOf(undefined, 'a')).toBeUndefined();
  expect(cookieOf('a=%E4', 'a')).toBe('%E4');
});

test('any header is survived', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (header) => {
      cookieOf(header, 'a');
    }),
  );
});
