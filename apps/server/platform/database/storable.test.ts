import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toStorable } from './storable.ts';

it('replaces what PostgreSQL refuses, at any depth', () => {
  expect(toStorable({ a: ['x\0y', { b: '\uD800!' }] })).toEqual({ a: ['x\uFFFDy', { b: '\uFFFD!' }] });
});

it('leaves well-formed text and all numbers as they are', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ unit: 'grapheme' }),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
      ),
      (value) => {
        const expected = JSON.parse(
          JSON.stringify(value).replaceAll(String.raw`\u0000`, '\uFFFD'),
        ) as unknown;
        expect(toStorable(value)).toEqual(expected);
      },
    ),
  );
});
