import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptInFile, newSecretText } from './secret-file.ts';
import { loadSigningKey } from './signing-key.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'vouch-'));

test('of many who make a secret at once, all get the same one, and nobody else can read it', async () => {
  const path = join(folder(), 'keys', 'a.key');
  const all = await Promise.all(Array.from({ length: 20 }, () => keptInFile(path, newSecretText)));
  expect(new Set(all).size).toBe(1);
  expect(await keptInFile(path, newSecretText)).toBe(all[0]);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
});

test('the key outlives the process, and a secret of the operator takes its place', async () => {
  const dataDir = folder();
  const first = await loadSigningKey(dataDir, undefined);
  const second = await loadSigningKey(dataDir, undefined);
  expect(first.algorithm).toBe('EdDSA');
  expect(second.keyId).toBe(first.keyId);
  expect((await loadSigningKey(dataDir, 's'.repeat(32))).algorithm).toBe('HS256');
});
