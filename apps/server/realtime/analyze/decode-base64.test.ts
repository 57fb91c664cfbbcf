import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from './decode-base64.ts';

test('gives back the bytes of every common way of writing them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const expected = Buffer.from(bytes);
      const text = expected.toString('base64');
      for (const written of [
        text,
        expected.toString('base64url'),
        `data:image/png;base64,${text}`,
        text.replaceAll(/.{20}/g, '$&\r\n'),
      ])
        expect(decodeBase64(written)).toEqual(expected);
    }),
  );
});

test('refuses what is no base64', () => {
  for (const text of ['', '   ', 'not base64!', 'data:image/png;base64,', 'YWJj=YWJj'])
    expect(decodeBase64(text)).toBeNull();
});
