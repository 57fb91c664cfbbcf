import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of a model by path: bytes, or an object that is written as JSON. */
export type ModelFiles = Readonly<Record<string, Uint8Array | object>>;

/** Writes the files of a model to a folder. */
export async function writeModelFolder(folder: string, files: ModelFiles): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
}
