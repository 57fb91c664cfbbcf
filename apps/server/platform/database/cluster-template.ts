import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { randomHex } from '../ids.ts';

const require = createRequire(import.meta.url);

/**
 * Making an empty embedded database from nothing costs several seconds of computing, unpacking one that was made before a fraction of it.
 * This is where such a one is kept: beside the installed packages, one per version of the engine.
 */
export function templatePath(): string {
  const root = dirname(dirname(require.resolve('@electric-sql/pglite')));
  const { version } = require(join(root, 'package.json')) as { readonly version: string };
  const packages = dirname(dirname(root));
  return join(packages, '.cache', 'vouch', `pglite-${version}.tar.gz`);
}

/** The empty database to unpack; `null` when none was made, or it can't be read. */
export async function readTemplate(): Promise<Blob | null> {
  const bytes = await readFile(templatePath()).catch(() => null);
  return bytes && new Blob([bytes], { type: 'application/x-gzip' });
}

/** Makes the empty database to unpack later; nothing happens when it is there. Meant for installing and for tests. */
export async function makeTemplate(): Promise<void> {
  if (await readTemplate()) return;
  const path = templatePath();
  await mkdir(dirname(path), { recursive: true });
  const engine = await PGlite.create('memory://');
  const dump = await engine.dumpDataDir('gzip');
  await engine.close();
  await writeWhole(path, new Uint8Array(await dump.arrayBuffer()));
}

/** Several may write at once, and any may be killed: the file is there wholly or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const incoming = `${path}.${randomHex(6)}`;
  const file = await open(incoming, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(incoming, path);
  } finally {
    await rm(incoming, { force: true });
  }
}
