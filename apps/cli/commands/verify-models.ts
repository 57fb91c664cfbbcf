import type { Result } from '@vouch/core/errors/document-error.ts';
import { createInferenceHost } from '@vouch/engine/inference/create-inference-host.ts';
import type { InferenceHost } from '@vouch/engine/inference/inference-host.ts';
import { type ModelTrial, tryModel } from '@vouch/engine/inference/try-model.ts';
import { checkFiles } from '@vouch/engine/models/check-files.ts';
import type { ModelProblem } from '@vouch/engine/models/model-problem.ts';
import { listModels, type ShelfEntry } from '@vouch/engine/models/shelf.ts';
import { loadSettings } from '@vouch/server/config/load-settings.ts';
import { modelsFolderOf } from '@vouch/server/config/models-folder.ts';
import { join } from 'node:path';

import { printLine } from '../output/print-line.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch models verify`. */
export interface VerifyModelsOptions {
  readonly quick?: boolean;
  readonly json?: boolean;
}

/** A large model may need minutes on a slow machine. */
const TRIAL_TIMEOUT_MS = 10 * 60_000;

type Checked = Result<ModelTrial | null, ModelProblem>;

/** Checks the files of models, loads and runs them. Returns the exit code: 1 when one can't be used. */
export async function verifyModels(names: readonly string[], options: VerifyModelsOptions): Promise<number> {
  const shelf = modelsFolderOf(loadSettings());
  const entries = wanted(listModels(shelf), names);
  const host = createInferenceHost({ limits: { timeoutMs: TRIAL_TIMEOUT_MS } });
  let isFine = true;
  try {
    for (const entry of entries) {
      const checked = await check(entry, { shelf, host: options.quick === true ? null : host });
      isFine &&= checked.ok;
      printLine(
        options.json === true ? JSON.stringify({ name: entry.name, ...checked }) : describe(entry, checked),
      );
    }
  } finally {
    await host.close();
  }
  return isFine ? 0 : 1;
}

function wanted(entries: readonly ShelfEntry[], names: readonly string[]): readonly ShelfEntry[] {
  const missing = names.find((name) => entries.every((entry) => entry.name !== name));
  if (missing !== undefined) throw new UsageError(`The model "${missing}" is not installed.`);
  return names.length === 0 ? entries : entries.filter(({ name }) => names.includes(name));
}

async function check(
  { name, manifest }: ShelfEntry,
  { shelf, host }: { readonly shelf: string; readonly host: InferenceHost | null },
): Promise<Checked> {
  if (!manifest.ok) return manifest;
  const folder = join(shelf, name);
  const files = await checkFiles(folder, manifest.value);
  if (!files.ok || host === null) return files;
  return await tryModel(host, { name, folder, manifest: manifest.value }, {});
}

function describe({ name }: ShelfEntry, checked: Checked): string {
  if (!checked.ok) return `${name}: ${checked.error.message}`;
  if (checked.value === null) return `${name}: all files are as they were added.`;
  const { firstMs, nextMs } = checked.value;
  return `${name}: all files are as they were added; started, loaded and ran in ${firstMs} ms, again in ${nextMs} ms.`;
}
