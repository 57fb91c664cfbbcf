import { access, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { randomHex } from '../ids.ts';

/** Lies in a database directory that was made completely. */
const MARK = 'vouch-complete';

/**
 * Whether a database lies in the directory. One whose making was cut off is moved aside, never removed; nothing can have been stored in it.
 */
export async function hasCluster(directory: string): Promise<boolean> {
  if (await exists(join(directory, MARK))) return true;
  if (await exists(directory)) await rename(directory, `${directory}.incomplete-${randomHex(4)}`);
  return false;
}

/** Notes that the database in the directory is complete. */
export async function markComplete(directory: string): Promise<void> {
  const file = await open(join(directory, MARK), 'w');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
