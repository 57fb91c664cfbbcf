import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSame, type SeenFile } from './find-files.ts';

/** What was handed in of a folder whose files stay where they are. */
export interface TakenList {
  has(file: SeenFile): boolean;
  add(file: SeenFile): Promise<void>;
}

const NAME = '.vouch-taken.json';

/** Opens the list that lies in the folder. It is written anew and put in place at once: a process that dies leaves the old one. */
export async function openTakenList(folder: string): Promise<TakenList> {
  const path = join(folder, NAME);
  const text = await readFile(path, 'utf8').catch(() => '[]');
  const files = new Map((JSON.parse(text) as SeenFile[]).map((file) => [file.name, file]));
  return {
    has: (file) => isSame(files.get(file.name), file),
    async add(file) {
      files.set(file.name, file);
      await writeFile(`${path}.tmp`, JSON.stringify([...files.values()]));
      await rename(`${path}.tmp`, path);
    },
  };
}
