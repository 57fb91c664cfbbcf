import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { SeenFile } from './find-files.ts';

/** Moves a file to a folder, under its own path there; a name that is taken gets a number. @returns where it is now. */
export async function putAway(file: SeenFile, folder: string): Promise<string> {
  const wanted = join(folder, file.name);
  await mkdir(dirname(wanted), { recursive: true });
  const to = await freeName(wanted);
  await rename(file.path, to);
  return to;
}

/** Moves a file that was refused, with the reason in a text file beside it. */
export async function putAwayRefused(file: SeenFile, folder: string, reason: string): Promise<string> {
  const to = await putAway(file, folder);
  await writeFile(`${to}.txt`, `${reason}\n`);
  return to;
}

async function freeName(path: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${stem}-${number}${extension}`;
    if ((await stat(name).catch(() => null)) === null) return name;
  }
}
