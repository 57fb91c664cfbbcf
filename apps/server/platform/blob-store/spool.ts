import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { randomHex } from '../ids.ts';
import type { BlobSource, StoredBlob } from './blob-store.ts';

/** Bytes that lie safely in a file of their own, with a name nobody else uses. */
export interface SpooledFile extends StoredBlob {
  readonly path: string;
}

/** Writes the bytes to a new file in `directory` and flushes it to the disk. Leaves no file behind when the source fails. */
export async function spool(directory: string, source: BlobSource): Promise<SpooledFile> {
  const path = join(directory, randomHex(16));
  const file = await open(path, 'wx', 0o600);
  try {
    const stored = await writeAll(file, source);
    await file.sync();
    return { path, ...stored };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, source: BlobSource): Promise<StoredBlob> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of source instanceof Uint8Array ? [source] : source) {
    hash.update(chunk);
    sizeBytes += chunk.byteLength;
    await file.writeFile(chunk);
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
