import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test('the name comes from the answer, else from the address', () => {
  const url = new URL('https://x.example/a/b%20c.pdf?q=1');
  expect(fileNameOf(url, null)).toBe('b c.pdf');
  expect(fileNameOf(url, 'attachment; filename="r.png"')).toBe('r.png');
  expect(fileNameOf(url, "attachment; filename=x.pdf; filename*=UTF-8''%C3%A4.pdf")).toBe('ä.pdf');
  expect(fileNameOf(new URL('https://x.example/'), null)).toBe('document');
});

test('whatever the answer says, the name is short, visible and no path', () => {
  const url = new URL('https://x.example/f.pdf');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const name = fileNameOf(url, `attachment; filename="${text}"`);
      return name.length > 0 && name.length <= 255 && !/[/\\\p{C}]/u.test(name) && name !== '..';
    }),
  );
});
