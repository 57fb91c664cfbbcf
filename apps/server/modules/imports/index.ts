import type { Result } from '@vouch/core/errors/document-error.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskHandler } from '../tasks/index.ts';
import { type AcceptedImport, acceptImport, type Import } from './accept-import.ts';
import { createImportInvoices } from './import-invoices.job.ts';
import type { ImportsDeps } from './imports.deps.ts';

/** Tables of invoices that are brought in. */
export interface ImportsModule {
  /** Takes a table in: file, task and job are safe when this returns. */
  accept(actor: Actor, table: Import): Promise<Result<AcceptedImport>>;
  /** Handler of tasks of the kind `import-invoices`. */
  readonly importInvoices: TaskHandler;
}

/** Builds the module. */
export function createImportsModule(deps: ImportsDeps): ImportsModule {
  return {
    accept: (actor, table) => acceptImport(deps, actor, table),
    importInvoices: createImportInvoices(deps),
  };
}
