import type { ExportAcceptedBody, ExportBody, NewExport } from '@vouch/contract/exports/export.ts';
import type { z } from 'zod';
import type { OperationCalls } from '../calls/call-operation.ts';

/** Invoices as files. */
export interface ExportCalls {
  /** Starts an export; wait for its task, then get the file. */
  createExport(wish: z.input<typeof NewExport>, idempotencyKey?: string): Promise<ExportAcceptedBody>;
  getExport(exportId: string): Promise<ExportBody>;
  /** The file as it comes; throws when it is not made yet, or was deleted. */
  getExportFile(exportId: string, signal?: AbortSignal): Promise<Response>;
}

/** The export calls over those of all operations. */
export function createExportCalls({ call }: OperationCalls): ExportCalls {
  const of = (exportId: string) => ({ path: { export_id: exportId } });
  return {
    createExport: (wish, idempotencyKey) => call('createExport', { json: wish, idempotencyKey }),
    getExport: (exportId) => call('getExport', of(exportId)),
    getExportFile: (exportId, signal) => call('getExportFile', { ...of(exportId), signal }),
  };
}
