import { expect, it } from 'vitest';
import { deviceWords } from './device-words.ts';

it('names browser and system, and leaves programs as they are', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  expect(deviceWords(chrome)).toBe('Chrome on Linux');
  expect(deviceWords(`${chrome} Edg/140.0`)).toBe('Edge on Linux');
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1';
  expect(deviceWords(safari)).toBe('Safari on iOS');
  expect(deviceWords('curl/8.5.0')).toBe('curl/8.5.0');
  expect(deviceWords('')).toBe('Unknown program');
  expect(deviceWords('x'.repeat(300))).toHaveLength(60);
});
