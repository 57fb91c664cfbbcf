import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of one folder at most, so that a wrong argument does not read a whole disk. */
const MAX_FILES = 100_000;

/**
 * The files that arguments name, in order: a file as it is, a folder as all files in it (sorted, hidden ones left out), a
 * pattern with `*`, `?` or `[` as what it matches. What does not exist is kept: its reader reports it.
 */
export async function expandPaths(args: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const arg of args) files.push(...(await expand(arg)));
  return files;
}

async function expand(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return await filesIn(path);
  if (found !== null || !/[*?[]/.test(path)) return [path];
  const matches = (await Array.fromAsync(glob(path))).sort();
  const expanded: string[] = [];
  for (const match of matches) {
    const info = await stat(match).catch(() => null);
    if (info?.isFile() === true) expanded.push(match);
  }
  return expanded.length === 0 ? [path] : expanded;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .slice(0, MAX_FILES);
}
