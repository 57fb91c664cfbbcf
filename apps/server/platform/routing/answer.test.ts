import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispositionOf, file } from './answer.ts';

test('any file name can be sent, and none can break out of its header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const header = dispositionOf(name.toWellFormed());
      return /^attachment; filename="[\w.\- ]*"; filename\*=UTF-8''[\w.!~%-]*$/.test(header);
    }),
  );
  expect(dispositionOf("it's (a) *test*.pdf")).toContain("UTF-8''it%27s%20%28a%29%20%2Atest%2A.pdf");
});

test('files of strangers can neither run nor be guessed at', () => {
  const { headers } = file({
    content: new Uint8Array(),
    mediaType: 'application/xml',
    cacheControl: 'no-cache',
  });
  expect(headers?.['content-security-policy']).toContain('sandbox');
  expect(headers?.['x-content-type-options']).toBe('nosniff');
});
