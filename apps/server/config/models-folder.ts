import { join } from 'node:path';
import type { Settings } from './registry.ts';

/** Folder of the installed models. */
export function modelsFolderOf({
  modelsFolder,
  dataDir,
}: Pick<Settings, 'modelsFolder' | 'dataDir'>): string {
  return modelsFolder ?? join(dataDir, 'models');
}
