import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

test('only the password fits its hash, however its letters are composed', async () => {
  const hash = await hashPassword('Grüße aus Köln');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('Gru\u0308ße aus Ko\u0308ln', hash)).toBe(true);
  expect(await verifyPassword('Grüße aus Köl', hash)).toBe(false);
  expect(await hashPassword('Grüße aus Köln')).not.toBe(hash);
});

test('without a hash no password fits, not even the one of the decoy', async () => {
  expect(await verifyPassword('nobody has this password', null)).toBe(false);
});
