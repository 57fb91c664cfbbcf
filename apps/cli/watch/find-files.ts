import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file of a watched folder, as it was seen. */
export interface SeenFile {
  readonly path: string;
  /** From the watched folder, with slashes. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly mtimeMs: number;
}

/** Names that programs give to files while they write them, and what systems put into folders. */
const UNFINISHED =
  /^(?:\.|~\$)|\.(?:part|partial|tmp|temp|crdownload|download|swp)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The files in a folder and below, without hidden and unfinished ones, and without those in `leftOut` folders. */
export async function findFiles(folder: string, leftOut: readonly string[]): Promise<readonly SeenFile[]> {
  const found: SeenFile[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (UNFINISHED.test(entry.name) || leftOut.includes(path)) continue;
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile()) found.push(...(await look(folder, path)));
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function look(folder: string, path: string): Promise<SeenFile[]> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return [];
  const name = relative(folder, path).replaceAll('\\', '/');
  return [{ path, name, sizeBytes: facts.size, mtimeMs: facts.mtimeMs }];
}

/** Whether nothing was written to a file between two looks. */
export function isSame(a: SeenFile | undefined, b: SeenFile): boolean {
  return a?.sizeBytes === b.sizeBytes && a.mtimeMs === b.mtimeMs;
}
