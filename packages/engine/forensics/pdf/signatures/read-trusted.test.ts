import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { derOf, makeSigner } from '../../testing/sign-pdf.ts';
import { readTrusted } from './read-trusted.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-trust-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('certificates are read in both forms, several from one file, and what is none is left out', async () => {
  const [one, other] = [derOf(await makeSigner('One')), derOf(await makeSigner('Other'))];
  const pem = (der: Uint8Array) =>
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;
  await writeFile(join(folder, 'a.der'), one);
  await writeFile(join(folder, 'b.pem'), pem(one) + pem(other));
  await writeFile(join(folder, 'c.crt'), 'no certificate');
  await writeFile(join(folder, 'notes.txt'), pem(one));
  const read = await readTrusted(folder);
  expect(read.map((der) => Buffer.from(der).toString('hex'))).toEqual(
    [one, one, other].map((der) => Buffer.from(der).toString('hex')),
  );
});

test('a folder that is not there holds nobody', async () => {
  expect(await readTrusted(join(folder, 'missing'))).toEqual([]);
});
