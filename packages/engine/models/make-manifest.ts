import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { listFiles, sha256Of } from './check-files.ts';
import { MANIFEST_FILE, ModelManifest, type ModelManifestBody } from './manifest.ts';
import { modelProblem, type ModelProblem } from './model-problem.ts';

/** The manifest of a folder: what is given, and its files with size and SHA-256 as they are now. */
export async function makeManifest(
  folder: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<ModelManifestBody, ModelProblem>> {
  const found = await listFiles(folder);
  if (!found.ok) return found;
  const files: Record<string, { readonly sha256: string; readonly sizeBytes: number }> = {};
  for (const path of found.value) {
    if (path === MANIFEST_FILE) continue;
    const { size } = await lstat(join(folder, path));
    files[path] = { sha256: await sha256Of(join(folder, path)), sizeBytes: size };
  }
  const parsed = ModelManifest.safeParse({ vouchModel: 1, ...given, files });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return modelProblem('bad-manifest', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not right'}`);
}
