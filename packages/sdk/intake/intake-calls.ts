import { importInvoices } from '@vouch/contract/imports/endpoints.ts';
import {
  ImportAccepted,
  type ImportAcceptedBody,
  type ImportFieldName,
} from '@vouch/contract/imports/import.ts';
import { retryTask } from '@vouch/contract/tasks/endpoints.ts';
import { TaskStatus, type TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { BatchAccepted, type BatchAcceptedBody } from '@vouch/contract/uploads/batch.ts';
import { uploadBatch } from '@vouch/contract/uploads/endpoints.ts';
import { toCall } from '../http/call-endpoint.ts';
import { newIdempotencyKey } from '../http/idempotency-key.ts';
import type { Transport } from '../http/transport.ts';
import type { UploadOptions } from '../uploads/upload-calls.ts';

/** A file with its name. */
export interface NamedFile {
  readonly file: Blob;
  readonly filename: string;
}

/** How a table is to be brought in; the server's guesses hold where nothing is said. */
export interface ImportOptions {
  /** What columns hold, by heading; `null` leaves one out. */
  readonly mapping?: Readonly<Record<string, ImportFieldName | null>>;
  /** Only checks: nothing is saved. */
  readonly dryRun?: boolean;
  /** What happens to invoices that are there already; `skip` when absent. */
  readonly duplicates?: 'skip' | 'save';
  readonly decimalMark?: '.' | ',';
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** Handing in many at once, and again. */
export interface IntakeCalls {
  /** Up to 100 files; those that can not be read are named in the answer. */
  uploadBatch(files: readonly NamedFile[], options?: UploadOptions): Promise<BatchAcceptedBody>;
  /** A CSV, XLSX or JSON file; the report is `result.import` of the task when it has ended. */
  importInvoices(file: Blob, filename: string, options?: ImportOptions): Promise<ImportAcceptedBody>;
  /** The task that stands in the place of a failed or cancelled one. */
  retryTask(taskId: string): Promise<TaskStatusBody>;
}

/** The calls over a transport. */
export function createIntakeCalls(transport: Transport): IntakeCalls {
  return {
    uploadBatch: (files, { autoSave, confidenceThreshold, idempotencyKey, signal } = {}) => {
      const form = toForm({ auto_save: autoSave, confidence_threshold: confidenceThreshold });
      for (const { file, filename } of files) form.append('files', file, filename);
      const key = idempotencyKey ?? newIdempotencyKey();
      return transport.fetchJson(toCall(uploadBatch, { form, idempotencyKey: key, signal }), BatchAccepted);
    },
    importInvoices: (file, filename, options = {}) => {
      const { mapping, dryRun, duplicates, decimalMark, dateOrder, idempotencyKey, signal } = options;
      const form = toForm({
        mapping: mapping && JSON.stringify(mapping),
        dry_run: dryRun,
        duplicates,
        decimal_mark: decimalMark,
        date_order: dateOrder,
      });
      form.set('file', file, filename);
      const key = idempotencyKey ?? newIdempotencyKey();
      return transport.fetchJson(
        toCall(importInvoices, { form, idempotencyKey: key, signal }),
        ImportAccepted,
      );
    },
    retryTask: (taskId) =>
      transport.fetchJson(
        toCall(retryTask, { params: { task_id: taskId }, idempotencyKey: newIdempotencyKey() }),
        TaskStatus,
      ),
  };
}

function toForm(fields: Readonly<Record<string, string | number | boolean | undefined>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.set(name, String(value));
  }
  return form;
}
