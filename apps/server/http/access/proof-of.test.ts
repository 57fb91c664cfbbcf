import { expect, test } from 'vitest';
import { proofOf } from './proof-of.ts';

test('a token beats a cookie, and nonsense proves nothing', () => {
  expect(proofOf('Bearer abc.def.ghi', 'secret')).toEqual({ kind: 'token', token: 'abc.def.ghi' });
  expect(proofOf('Bearer  abc', undefined)).toEqual({ kind: 'token', token: 'abc' });
  expect(proofOf('bearer abc', undefined)).toEqual({ kind: 'token', token: 'abc' });
  expect(proofOf(undefined, 'secret')).toEqual({ kind: 'cookie', secret: 'secret' });
  expect(proofOf(undefined, undefined)).toBeNull();
  expect(proofOf('Basic YTpi', undefined)).toBeNull();
  expect(proofOf(`Bearer ${'a'.repeat(5_000)}`, undefined)).toBeNull();
  expect(proofOf(undefined, 'a'.repeat(300))).toBeNull();
});
