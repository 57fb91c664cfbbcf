import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readFields, readVarint, varintBytes, writeFields } from './protobuf.ts';

const field = fc.oneof(
  fc.record({
    number: fc.integer({ min: 1, max: 2_000 }),
    wire: fc.constant(2),
    value: fc.uint8Array({ maxLength: 300 }),
  }),
  fc.record({
    number: fc.integer({ min: 1, max: 2_000 }),
    wire: fc.constant(0),
    value: fc.nat().map(varintBytes),
  }),
  fc.record({
    number: fc.integer({ min: 1, max: 2_000 }),
    wire: fc.constant(5),
    value: fc.uint8Array({ minLength: 4, maxLength: 4 }),
  }),
);

test('fields come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 10 }), (fields) => {
      expect(readFields(writeFields(fields))).toEqual(fields);
    }),
  );
});

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      expect(readVarint(varintBytes(value), 0).value).toBe(value);
    }),
  );
});

test('a message that ends within a field is refused', () => {
  expect(() => readFields(Uint8Array.of(0x0a, 0x05, 0x01))).toThrow(RangeError);
  expect(() => readFields(Uint8Array.of(0x08, 0xff))).toThrow(RangeError);
  expect(() => readFields(Uint8Array.of(0x0b))).toThrow(RangeError);
});
