import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder for models that is gone when the test ends. */
export async function temporaryShelf(): Promise<string> {
  const shelf = await mkdtemp(join(tmpdir(), 'vouch-models-'));
  onTestFinished(() => rm(shelf, { recursive: true, force: true }));
  return shelf;
}
