import type { Result } from '@vouch/core/errors/document-error.ts';
import { addModel } from '@vouch/engine/models/add-model.ts';
import { describeExport } from '@vouch/engine/models/describe-export.ts';
import { licenceOf } from '@vouch/engine/models/licence-of.ts';
import { makeManifest } from '@vouch/engine/models/make-manifest.ts';
import { MANIFEST_FILE, type ModelManifestBody } from '@vouch/engine/models/manifest.ts';
import type { ModelProblem } from '@vouch/engine/models/model-problem.ts';
import { readManifest } from '@vouch/engine/models/read-manifest.ts';
import { loadSettings } from '@vouch/server/config/load-settings.ts';
import { modelsFolderOf } from '@vouch/server/config/models-folder.ts';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { printLine } from '../output/print-line.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch models add`. */
export interface AddModelOptions {
  readonly name?: string;
  /** A known set of labels, or the path of a JSON file. */
  readonly labels?: string;
  readonly licence?: string;
  readonly source?: string;
  readonly prompt?: string;
  readonly precision?: string;
  readonly replace?: boolean;
}

const KNOWN_LABELS = new Set(['cord', 'sroie', 'docvqa']);

/** Installs a model folder on this machine. Returns the exit code. */
export async function addModelFolder(folder: string, options: AddModelOptions): Promise<number> {
  const source = resolve(folder);
  const manifest = orThrow(await manifestOf(source, options));
  const shelf = modelsFolderOf(loadSettings());
  const { licence } = manifest;
  orThrow(await addModel(shelf, { source, manifest, replaces: options.replace === true }));
  printLine(`Installed ${manifest.name} (${manifest.family}) in ${shelf}.`);
  if (licence.isCommercialUseAllowed === false)
    printLine(`Its licence, ${licence.id}, does not allow commercial use.`);
  printLine(`"vouch models verify ${manifest.name}" loads it and shows what it costs here.`);
  return 0;
}

/** The folder's own manifest; without one, what the export tells and what was said about it. */
async function manifestOf(
  source: string,
  options: AddModelOptions,
): Promise<Result<ModelManifestBody, ModelProblem>> {
  const own = readManifest(source);
  if (own.ok || own.error.code !== 'no-manifest') return own;
  const { licence, labels, prompt, precision } = options;
  if (licence === undefined)
    throw new UsageError(
      `The folder has no ${MANIFEST_FILE}: say --labels and --licence (see docs/models.md).`,
    );
  const words = {
    ...(labels === undefined ? {} : { labels: await labelsOf(labels) }),
    ...(prompt === undefined ? {} : { prompt }),
  };
  const described = await describeExport(source, words);
  if (!described.ok) return described;
  return await makeManifest(source, {
    name: options.name ?? basename(source).toLowerCase(),
    licence: licenceOf(licence),
    source: options.source ?? '',
    ...(precision === undefined ? {} : { precision }),
    ...described.value,
  });
}

async function labelsOf(labels: string): Promise<unknown> {
  if (KNOWN_LABELS.has(labels)) return labels;
  try {
    return JSON.parse(await readFile(labels, 'utf8')) as unknown;
  } catch {
    throw new UsageError(`--labels: ${labels} is neither cord, sroie, docvqa nor a JSON file.`);
  }
}

function orThrow<T>(result: Result<T, ModelProblem>): T {
  if (!result.ok) throw new UsageError(result.error.message);
  return result.value;
}
