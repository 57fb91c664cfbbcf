import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId } from '../ids.ts';
import { blobNameOf } from './blob-name.ts';
import { DamagedBlobError } from './check-content.ts';
import { createDiskBlobStore } from './disk-blob-store.ts';

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'vouch-disk-'))));
afterEach(() => rm(directory, { recursive: true, force: true }));

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const facts = await Promise.all(names.map(async (name) => ({ name, is: await stat(join(folder, name)) })));
  return facts.filter(({ is }) => is.isFile()).map(({ name }) => name);
}

it('has whole blobs only after its process was killed in the middle of many writes', async () => {
  const organizationId = newId<'organization'>();
  const code = `
    import { randomBytes } from 'node:crypto';
    import { createDiskBlobStore } from ${JSON.stringify(new URL('disk-blob-store.ts', import.meta.url).href)};
    const store = await createDiskBlobStore(process.argv[1]);
    async function* slowly() { for (let i = 0; i < 50; i += 1) { yield randomBytes(20_000); await new Promise((r) => setTimeout(r, 1)); } }
    async function* endless() { for (;;) { yield randomBytes(1_000); await new Promise((r) => setTimeout(r, 1)); } }
    void store.put(process.argv[2], endless());
    for (;;) await Promise.all(Array.from({ length: 8 }, () => store.put(process.argv[2], slowly()).then(() => process.stdout.write('.'))));`;
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', code, directory, organizationId],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve) => {
    let done = 0;
    child.stdout.on('data', (chunk: Buffer) => (done += chunk.length) >= 12 && resolve());
  });
  child.kill('SIGKILL');
  if (child.signalCode === null) await once(child, 'exit');

  const blobs = await filesIn(join(directory, organizationId));
  expect(blobs.length).toBeGreaterThanOrEqual(12);
  for (const name of blobs) {
    const bytes = await readFile(join(directory, organizationId, name));
    expect(bytes).toHaveLength(1_000_000);
    expect(name.endsWith(createHash('sha256').update(bytes).digest('hex'))).toBe(true);
  }
  const leftOvers = await readdir(join(directory, 'incoming'));
  expect(leftOvers.length).toBeGreaterThan(0);
  await createDiskBlobStore(directory);
  expect(await readdir(join(directory, 'incoming'))).toEqual(leftOvers);
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const name of leftOvers) await utimes(join(directory, 'incoming', name), yesterday, yesterday);
  await createDiskBlobStore(directory);
  expect(await readdir(join(directory, 'incoming'))).toEqual([]);
});

it('notices content that changed on the disk', async () => {
  const store = await createDiskBlobStore(directory);
  const organizationId = newId<'organization'>();
  const { sha256 } = await store.put(organizationId, Buffer.from('an invoice'));
  const ref = { organizationId, sha256 };
  await writeFile(join(directory, blobNameOf(ref)), 'another invoice');
  await expect(store.read(ref)).rejects.toThrow(DamagedBlobError);
});
