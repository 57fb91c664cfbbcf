import type { ExportId, OrganizationId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { Actor } from '../audit/index.ts';
import type { ChoreHandler } from '../tasks/index.ts';
import { acceptExport, type AcceptedExport } from './accept-export.ts';
import { deleteExport, forgetExpired } from './delete-file.ts';
import type { ExportsDeps } from './exports.deps.ts';
import { type ExportRef, findExport, findExports, type StoredExport } from './exports.repository.ts';
import { createMakeExport } from './make-export.job.ts';

/** Files made of invoices. */
export interface ExportsModule {
  /** Takes an export in: export, task and job are safe when this returns. */
  accept(
    order: Parameters<typeof acceptExport>[1],
    onAccepted?: (tx: Transaction, accepted: AcceptedExport) => Promise<void>,
  ): Promise<AcceptedExport>;
  find(ref: ExportRef): Promise<StoredExport | null>;
  list(
    organizationId: OrganizationId,
    page: { readonly page: number; readonly perPage: number },
  ): Promise<{ readonly rows: readonly StoredExport[]; readonly total: number }>;
  /** Deletes its file, or stops making it. @returns whether there is such an export. */
  delete(actor: Actor, exportId: ExportId): Promise<boolean>;
  /** Deletes files that are past their time, of all organizations. */
  forgetExpired(): Promise<void>;
  /** Handler of tasks of the kind `export-invoices`. */
  readonly makeExport: ChoreHandler;
}

/** Builds the module. */
export function createExportsModule(deps: ExportsDeps): ExportsModule {
  const { executor } = deps.database;
  return {
    accept: (order, onAccepted) => acceptExport(deps, order, onAccepted),
    find: (ref) => findExport(executor, ref),
    list: (organizationId, page) => findExports(executor, organizationId, page),
    delete: (actor, exportId) => deleteExport(deps, actor, exportId),
    forgetExpired: () => forgetExpired(deps),
    makeExport: createMakeExport(deps),
  };
}
