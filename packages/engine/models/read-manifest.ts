import { type Stats, lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { MANIFEST_FILE, MODEL_BOUNDS, ModelManifest, type ModelManifestBody } from './manifest.ts';
import { modelProblem, type ModelProblem } from './model-problem.ts';

/** Reads the manifest of a model folder. Cheap: asked for every document. Says nothing about the other files. */
export function readManifest(folder: string): Result<ModelManifestBody, ModelProblem> {
  const path = join(folder, MANIFEST_FILE);
  const stats = statOf(path);
  if (stats === null)
    return modelProblem('no-manifest', `The folder ${basename(folder)} has no ${MANIFEST_FILE}.`);
  if (!stats.isFile() || stats.size > MODEL_BOUNDS.maxManifestBytes)
    return modelProblem('bad-manifest', `${MANIFEST_FILE} is no plain file of at most 256 KB.`);
  const parsed = ModelManifest.safeParse(parseJson(path));
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return modelProblem('bad-manifest', `${MANIFEST_FILE} is not right at "${where}": ${issue?.message ?? ''}`);
}

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
