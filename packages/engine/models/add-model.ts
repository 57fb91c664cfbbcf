import { chmod, cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { checkFiles } from './check-files.ts';
import { MANIFEST_FILE, type ModelManifestBody } from './manifest.ts';
import { modelProblem, type ModelProblem } from './model-problem.ts';
import type { InstalledModel } from './shelf.ts';

/** A model that is to be installed. */
export interface NewModel {
  readonly source: string;
  readonly manifest: ModelManifestBody;
  /** Takes the place of an installed model of the same name. */
  readonly replaces: boolean;
}

/**
 * Copies a model to a shelf, whole or not at all: the copy is made aside, checked against the manifest, made read-only and then renamed. Files that
 * the manifest does not list are refused.
 */
export async function addModel(
  shelf: string,
  { source, manifest, replaces }: NewModel,
): Promise<Result<InstalledModel, ModelProblem>> {
  const { name } = manifest;
  const folder = join(shelf, name);
  if (!replaces && (await exists(folder)))
    return modelProblem(
      'name-taken',
      `A model "${name}" is installed already. Take another name, or --replace.`,
    );
  const before = await checkFiles(source, manifest);
  if (!before.ok) return before;
  const aside = join(shelf, `.adding-${name}-${process.pid}`);
  try {
    await copyFiles(source, aside, manifest);
    const copied = await checkFiles(aside, manifest);
    if (!copied.ok) return copied;
    await put(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return { ok: true, value: { name, folder, manifest } };
}

async function copyFiles(source: string, aside: string, manifest: ModelManifestBody): Promise<void> {
  await mkdir(aside, { recursive: true });
  for (const path of Object.keys(manifest.files)) {
    const target = join(aside, path);
    await cp(join(source, path), target);
    await chmod(target, 0o444);
  }
  const path = join(aside, MANIFEST_FILE);
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  await chmod(path, 0o444);
}

/** Whoever loads the old model meanwhile keeps its files open, or finds the new ones. */
async function put(aside: string, folder: string): Promise<void> {
  const old = `${aside}-old`;
  const hadOne = await exists(folder);
  if (hadOne) await rename(folder, old);
  await rename(aside, folder);
  if (hadOne) await rm(old, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
