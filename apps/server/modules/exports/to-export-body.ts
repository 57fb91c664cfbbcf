import type { ExportBody } from '@vouch/contract/exports/export.ts';
import { isAvailable, type StoredExport } from './exports.repository.ts';

/** An export as clients see it. */
export function toExportBody(stored: StoredExport, now: Date): ExportBody {
  const { export: row, status, progress, error, errorCode } = stored;
  return {
    export_id: row.id,
    task_id: row.taskId,
    format: row.format,
    status,
    progress,
    created_at: row.createdAt.toISOString(),
    completed_at: row.completedAt?.toISOString() ?? null,
    expires_at: row.expiresAt?.toISOString() ?? null,
    file_name: row.fileName,
    size_bytes: row.sizeBytes,
    sha256: row.sha256,
    file_url: isAvailable(row, now) ? `/exports/${row.id}/file` : null,
    invoice_count: row.invoiceCount,
    incomplete_count: row.incompleteCount,
    problems: row.problems,
    ...(error === null ? {} : { error }),
    ...(errorCode === null ? {} : { code: errorCode }),
  };
}
