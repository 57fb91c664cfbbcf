import type { ImportAcceptedBody, ImportFieldName } from '@vouch/contract/imports/import.ts';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

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
  /** A CSV, XLSX or JSON file; the report is `result.import` of the task when it has ended. */
  importInvoices(file: Blob, filename: string, options?: ImportOptions): Promise<ImportAcceptedBody>;
  /** The task that stands in the place of a failed or cancelled one. */
  retryTask(taskId: string): Promise<TaskStatusBody>;
}

/** The intake calls over those of all operations. */
export function createIntakeCalls({ call }: OperationCalls): IntakeCalls {
  return {
    importInvoices: (file, filename, { mapping, idempotencyKey, signal, ...how } = {}) =>
      call('importInvoices', {
        form: {
          file: { file, filename },
          mapping: mapping && JSON.stringify(mapping),
          dry_run: how.dryRun,
          duplicates: how.duplicates,
          decimal_mark: how.decimalMark,
          date_order: how.dateOrder,
        },
        idempotencyKey,
        signal,
      }),
    retryTask: (taskId) => call('retryTask', { path: { task_id: taskId } }),
  };
}
