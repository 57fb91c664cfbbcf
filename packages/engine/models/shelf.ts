import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Result } from '@vouch/core/errors/document-error.ts';
import { type ManifestOf, type ModelFamily, type ModelManifestBody, ModelName } from './manifest.ts';
import { modelProblem, type ModelProblem } from './model-problem.ts';
import { readManifest } from './read-manifest.ts';

/** A model that is installed. */
export interface InstalledModel<F extends ModelFamily = ModelFamily> {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly manifest: ManifestOf<F>;
}

/** A folder on the shelf, whether it can be used or not. */
export interface ShelfEntry {
  readonly name: string;
  readonly manifest: Result<ModelManifestBody, ModelProblem>;
}

/** Folders on a shelf that are looked at. */
const MAX_ENTRIES = 200;

/** All model folders in a folder, by name. Empty when the folder is not there. */
export function listModels(shelf: string): readonly ShelfEntry[] {
  return namesOn(shelf).map((name) => ({ name, manifest: manifestOf(shelf, name) }));
}

/** Which model is wanted: by name, or the first of its family when `name` is `null`. */
export interface ModelWish<F extends ModelFamily> {
  readonly family: F;
  readonly name: string | null;
}

/** The model that is wanted, or why there is none and what to do. Cheap: reads manifests, no weights. */
export function findModel<F extends ModelFamily>(
  shelf: string,
  { family, name }: ModelWish<F>,
): Result<InstalledModel<F>, ModelProblem> {
  return name === null ? firstOf(shelf, family) : named(shelf, name, family);
}

function named<F extends ModelFamily>(
  shelf: string,
  name: string,
  family: F,
): Result<InstalledModel<F>, ModelProblem> {
  const manifest = manifestOf(shelf, name);
  if (!manifest.ok && manifest.error.code === 'no-manifest')
    return modelProblem('not-installed', `The model "${name}" is not installed. ${HOW_TO_ADD}`);
  if (!manifest.ok) return manifest;
  if (isOf(manifest.value, family)) return installed(shelf, manifest.value);
  return modelProblem('not-installed', `The model "${name}" is of the family ${manifest.value.family}.`);
}

function firstOf<F extends ModelFamily>(shelf: string, family: F): Result<InstalledModel<F>, ModelProblem> {
  const entries = listModels(shelf).map(({ manifest }) => manifest);
  for (const entry of entries)
    if (entry.ok && isOf(entry.value, family)) return installed(shelf, entry.value);
  const broken = entries.find((entry) => !entry.ok);
  if (broken?.ok === false) return broken;
  return modelProblem('not-installed', `No model of the family ${family} is installed. ${HOW_TO_ADD}`);
}

function installed<F extends ModelFamily>(
  shelf: string,
  manifest: ManifestOf<F>,
): { readonly ok: true; readonly value: InstalledModel<F> } {
  return { ok: true, value: { name: manifest.name, folder: resolve(shelf, manifest.name), manifest } };
}

const HOW_TO_ADD = 'Add one with "vouch models add" (see docs/models.md).';

function isOf<F extends ModelFamily>(manifest: ModelManifestBody, family: F): manifest is ManifestOf<F> {
  return manifest.family === family;
}

function manifestOf(shelf: string, name: string): Result<ModelManifestBody, ModelProblem> {
  const manifest = readManifest(join(shelf, name));
  if (manifest.ok && manifest.value.name !== name)
    return modelProblem('bad-manifest', `The folder ${name} holds the model "${manifest.value.name}".`);
  return manifest;
}

function namesOn(shelf: string): readonly string[] {
  try {
    return readdirSync(shelf, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && ModelName.safeParse(entry.name).success)
      .map(({ name }) => name)
      .sort()
      .slice(0, MAX_ENTRIES);
  } catch {
    return [];
  }
}
