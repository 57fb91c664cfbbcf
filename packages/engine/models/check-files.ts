import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { MANIFEST_FILE, MODEL_BOUNDS, type ModelManifestBody } from './manifest.ts';
import { modelProblem, type ModelProblem } from './model-problem.ts';

/** Deepest folder that is looked into. */
const MAX_DEPTH = 3;

/**
 * Checks that a folder holds exactly the files of its manifest, each a plain file of the size and SHA-256 given. Sizes come first, so that
 * a file that grew is refused without being read.
 */
export async function checkFiles(
  folder: string,
  manifest: Pick<ModelManifestBody, 'files'>,
): Promise<Result<null, ModelProblem>> {
  const found = await listFiles(folder);
  if (!found.ok) return found;
  const unlisted = found.value.find((path) => path !== MANIFEST_FILE && !Object.hasOwn(manifest.files, path));
  if (unlisted !== undefined)
    return modelProblem(
      'unlisted-file',
      `${unlisted} is not in the manifest. Take it out, or add the model again.`,
    );
  for (const [path, { sizeBytes }] of Object.entries(manifest.files)) {
    const stats = await lstat(join(folder, path)).catch(() => null);
    if (stats === null) return modelProblem('missing-file', `${path} is missing. Add the model again.`);
    if (stats.size !== sizeBytes) return changed(path);
  }
  for (const [path, { sha256 }] of Object.entries(manifest.files))
    if ((await sha256Of(join(folder, path))) !== sha256) return changed(path);
  return { ok: true, value: null };
}

/** All files of a folder as paths with forward slashes; links and other special files are refused. */
export async function listFiles(folder: string): Promise<Result<string[], ModelProblem>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => null);
  if (entries === null) return modelProblem('not-installed', 'There is no such folder.');
  const paths: string[] = [];
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isDirectory()) continue;
    if (!entry.isFile())
      return modelProblem('not-a-file', `${path} is a link or special file. Copy the file itself.`);
    if (path.split('/').length > MAX_DEPTH) return modelProblem('not-a-file', `${path} lies too deep.`);
    paths.push(path);
    if (paths.length > MODEL_BOUNDS.maxFiles + 1)
      return modelProblem('too-large', `The folder holds more than ${MODEL_BOUNDS.maxFiles} files.`);
  }
  return { ok: true, value: paths.sort() };
}

/** The SHA-256 of a file in lower-case hexadecimal digits. Rejects when it can't be read. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function changed(path: string): { readonly ok: false; readonly error: ModelProblem } {
  return modelProblem(
    'changed-file',
    `${path} is not the file that was added. Add the model again from its source.`,
  );
}
