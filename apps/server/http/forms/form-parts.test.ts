import { expect, test } from 'vitest';
import { claimedTypeOf } from './form-parts.ts';

test('a file whose type is not told, or told as what forms take silence for, claims nothing', () => {
  expect(claimedTypeOf({ mimetype: 'text/plain' })).toBeNull();
  expect(claimedTypeOf({ mimetype: 'image/png' })).toBe('image/png');
});
