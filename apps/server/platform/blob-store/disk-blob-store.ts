import { createReadStream } from 'node:fs';
import { access, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from './blob-store.ts';
import { blobNameOf } from './blob-name.ts';
import { checkContent } from './check-content.ts';
import { spool } from './spool.ts';

/** Bytes on their way in; what lies here after a crash belongs to nobody. */
const INCOMING = 'incoming';

/** No upload takes so long: older files are left over from a crash. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Keeps blobs as files under `directory`, which several processes may share. What a crash left half-written is removed. */
export async function createDiskBlobStore(directory: string): Promise<BlobStore> {
  const incoming = join(directory, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await removeAbandoned(incoming);
  const pathOf = (ref: Parameters<typeof blobNameOf>[0]) => join(directory, blobNameOf(ref));
  return {
    async put(organizationId, source) {
      const { path, sha256, sizeBytes } = await spool(incoming, source);
      await moveInto(path, pathOf({ organizationId, sha256 }));
      return { sha256, sizeBytes };
    },
    async get(ref) {
      const file = await open(pathOf(ref), 'r').catch(nullIfMissing);
      return file && createReadStream('', { fd: file });
    },
    async read(ref) {
      const bytes = await readFile(pathOf(ref)).catch(nullIfMissing);
      return bytes && checkContent(ref, bytes);
    },
    has: async (ref) => (await access(pathOf(ref)).catch(nullIfMissing)) !== null,
    delete: (ref) => rm(pathOf(ref), { force: true }),
  };
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const facts = await stat(path).catch(nullIfMissing);
    if (facts && Date.now() - facts.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
  }
}

/** Renaming is atomic; flushing the folder makes the new name survive a power cut. The same content may be there already: it is replaced by itself. */
async function moveInto(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(from, to);
  await flushFolder(folder);
  if (made) await flushFolder(dirname(folder));
}

/** Windows can't open folders; its file system journals names by itself. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
