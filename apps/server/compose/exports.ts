import { createExportsModule, type ExportsModule } from '../modules/exports/index.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';

/** The module that makes files of invoices. */
export function buildExports(
  { database, blobs, tasks, users, settings }: Foundation,
  { audit, invoices }: Pick<Modules, 'audit' | 'invoices'>,
): ExportsModule {
  const { clock } = users;
  const keepDays = settings.exportKeepDays;
  return createExportsModule({ database, blobs, clock, audit, tasks, invoices, keepDays });
}
