import { listModels, type ShelfEntry } from '@vouch/engine/models/shelf.ts';
import { loadSettings } from '@vouch/server/config/load-settings.ts';
import { modelsFolderOf } from '@vouch/server/config/models-folder.ts';

import { printLine } from '../output/print-line.ts';

/** Options of `vouch models list`. */
export interface ListModelsOptions {
  readonly json?: boolean;
}

/** Prints the installed models with their licences. Returns the exit code: 1 when one can't be used. */
export function printModels({ json = false }: ListModelsOptions): number {
  const shelf = modelsFolderOf(loadSettings());
  const entries = listModels(shelf);
  for (const entry of entries) printLine(json ? JSON.stringify(toJson(entry)) : describe(entry));
  if (entries.length === 0 && !json)
    printLine(`No models are installed in ${shelf}. "vouch models add" installs one.`);
  return entries.every(({ manifest }) => manifest.ok) ? 0 : 1;
}

function toJson({ name, manifest }: ShelfEntry): object {
  if (!manifest.ok) return { name, problem: manifest.error };
  const { family, licence, source, precision, files } = manifest.value;
  return { name, family, licence, source, precision, size_bytes: sizeOf(files) };
}

function describe({ name, manifest }: ShelfEntry): string {
  if (!manifest.ok) return `${name.padEnd(28)} can't be used: ${manifest.error.message}`;
  const { family, licence, files } = manifest.value;
  const megabytes = (sizeOf(files) / 1_000_000).toFixed(1);
  return `${name.padEnd(28)} ${family.padEnd(10)} ${megabytes.padStart(8)} MB  ${licence.id}${commercialNote(licence)}`;
}

function commercialNote({
  isCommercialUseAllowed,
}: {
  readonly isCommercialUseAllowed: boolean | null;
}): string {
  if (isCommercialUseAllowed === null) return ' (ask whether your use is allowed)';
  return isCommercialUseAllowed ? '' : ' (not for commercial use)';
}

function sizeOf(files: Readonly<Record<string, { readonly sizeBytes: number }>>): number {
  return Object.values(files).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
