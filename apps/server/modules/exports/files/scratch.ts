import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Text that is gathered on disk, to be read once it is whole. */
export interface Scratch {
  write(text: string): Promise<void>;
  read(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens an empty file of its own in the system's folder for such files. */
export async function openScratch(): Promise<Scratch> {
  const directory = await mkdtemp(join(tmpdir(), 'vouch-export-'));
  const path = join(directory, 'text');
  const file = await open(path, 'w', 0o600);
  return {
    async write(text) {
      await file.write(text);
    },
    read: () => createReadStream(path),
    async close() {
      await file.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
