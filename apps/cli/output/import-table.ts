import type { ImportReportBody } from '@vouch/contract/imports/import.ts';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';

/** Faults shown; all of them stand in the JSON. */
const SHOWN_FAULTS = 20;

/** What an import found and did, for a reader at a terminal. */
export function importTable(file: string, report: ImportReportBody): string {
  const { created, skipped, failed, rows, invoices, dry_run: isDryRun } = report;
  const columns = report.mapping.map(
    ({ column, field, example }) =>
      `    ${clean(column).padEnd(28)} ${(field ?? '(not used)').padEnd(20)} ${clean(example)}`,
  );
  const faults = report.faults
    .slice(0, SHOWN_FAULTS)
    .map(
      ({ row, column, message }) =>
        `    row ${row}${column === null ? '' : `, ${clean(column)}`}: ${clean(message)}`,
    );
  const more = report.fault_count - faults.length;
  return [
    file,
    `  ${rows} rows, ${invoices} invoices: ${created} ${isDryRun ? 'would be saved' : 'saved'}, ${skipped} there already, ${failed} with faults`,
    ...columns,
    ...(faults.length === 0 ? [] : ['  Faults', ...faults]),
    ...(more > 0 ? [`    and ${more} more`] : []),
    '',
  ].join('\n');
}

/** What became of a document, for a reader at a terminal. */
export function uploadTable(file: string, { result }: TaskStatusBody): string {
  const number = result?.structured_data.invoice_number ?? null;
  const what = number === null ? 'read' : `invoice ${clean(number)}`;
  const outcome = result?.auto_saved === true ? 'saved' : `waits for review. ${result?.review_reason ?? ''}`;
  return `${file}\n  ${what}: ${clean(outcome)}\n`;
}

/** A stranger's text must not steer the terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 120);
}
