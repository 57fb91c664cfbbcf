import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSealer } from './sealer.ts';

const secret = 'a secret of the operator, long enough';

test('what is sealed can be opened, and does not show', () => {
  const sealer = createSealer(secret, 'tests');
  fc.assert(
    fc.property(fc.string({ minLength: 4, unit: 'binary' }), (text) => {
      const sealed = sealer.seal(text);
      expect(sealer.open(sealed)).toBe(text);
      expect(sealed).not.toBe(sealer.seal(text));
    }),
  );
});

test('another key, another purpose or one changed bit opens nothing', () => {
  const sealer = createSealer(secret, 'tests');
  const sealed = sealer.seal('whsec_abc');
  expect(createSealer(`${secret}!`, 'tests').open(sealed)).toBeNull();
  expect(createSealer(secret, 'others').open(sealed)).toBeNull();
  const bytes = Buffer.from(sealed, 'base64');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(sealer.open(changed.toString('base64'))).toBeNull();
  }
  for (const nonsense of ['', 'AAAA', '?']) expect(sealer.open(nonsense)).toBeNull();
});
