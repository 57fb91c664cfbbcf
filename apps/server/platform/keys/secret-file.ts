import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text kept in a file; made by `create` when the file is not there. Of processes that start at once, one makes it. */
export async function keptInFile(path: string, create: () => Promise<string>): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, await create(), { mode: 0o600, flush: true });
  try {
    // Linking fails when the file is there by now: then the other one's content counts.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, 'utf8');
}

/** 32 random bytes as text, for signing cookies and links. */
export async function newSecretText(): Promise<string> {
  return randomBytes(32).toString('base64url');
}
