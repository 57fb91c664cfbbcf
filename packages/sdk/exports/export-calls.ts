import type { z } from 'zod';
import {
  createExport,
  deleteExport,
  getExport,
  getExportFile,
  listExports,
} from '@vouch/contract/exports/endpoints.ts';
import {
  Export,
  ExportAccepted,
  type ExportAcceptedBody,
  type ExportBody,
  ExportList,
  type ExportListBody,
  type NewExport,
} from '@vouch/contract/exports/export.ts';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';

/** Invoices as files. */
export interface ExportCalls {
  /** Starts an export; wait for its task, then get the file. */
  createExport(wish: z.input<typeof NewExport>, idempotencyKey?: string): Promise<ExportAcceptedBody>;
  getExport(exportId: string): Promise<ExportBody>;
  listExports(page?: { readonly page?: number; readonly per_page?: number }): Promise<ExportListBody>;
  /** The file as it comes; throws when it is not made yet, or was deleted. */
  getExportFile(exportId: string, signal?: AbortSignal): Promise<Response>;
  /** Deletes the file, or stops making it. */
  deleteExport(exportId: string): Promise<void>;
}

/** The calls over a transport. */
export function createExportCalls(transport: Transport): ExportCalls {
  const paramsOf = (exportId: string) => ({ params: { export_id: exportId } });
  return {
    createExport: (wish, idempotencyKey = newIdempotencyKey()) =>
      transport.fetchJson(toCall(createExport, { json: wish, idempotencyKey }), ExportAccepted),
    getExport: (exportId) => transport.fetchJson(toCall(getExport, paramsOf(exportId)), Export),
    listExports: (page = {}) => transport.fetchJson(toCall(listExports, { query: page }), ExportList),
    getExportFile: (exportId, signal) =>
      transport.fetchRaw(toCall(getExportFile, { ...paramsOf(exportId), signal })),
    deleteExport: async (exportId) => {
      await transport.fetchRaw(toCall(deleteExport, paramsOf(exportId)));
    },
  };
}
