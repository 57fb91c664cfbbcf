import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportFieldName } from '@vouch/contract/imports/import.ts';
import type { TaskStatusBody } from '@vouch/contract/tasks/task.ts';
import { tellTable } from '@vouch/engine/tables/tell-table.ts';
import type { VouchClient } from '@vouch/sdk/client.ts';
import { VouchError } from '@vouch/sdk/errors.ts';

import { connect, type ConnectOptions } from '../client/connect.ts';
import { importTable, uploadTable } from '../output/import-table.ts';
import { printLine } from '../output/print-line.ts';

/** Options of `vouch import`. */
export interface ImportOptions extends ConnectOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** What columns hold, by heading. */
  readonly map: Readonly<Record<string, ImportFieldName | null>>;
  readonly duplicates: 'skip' | 'save';
  readonly decimalMark?: '.' | ',';
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** Imports tables of invoices; documents among the files are uploaded. Prints what became of each. Returns the exit code. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const client = await connect(options);
  let code = 0;
  for (const file of files) {
    const isGood = await importOne(client, file, options).catch((error: unknown) => {
      if (!(error instanceof VouchError) && !isFileError(error)) throw error;
      const line = { file, error: error.message };
      printLine(options.json === true ? JSON.stringify(line) : `${file}\n  ${error.message}`);
      return false;
    });
    if (!isGood) code = 1;
  }
  return code;
}

/** @returns whether all of it was taken. */
async function importOne(client: VouchClient, file: string, options: ImportOptions): Promise<boolean> {
  const bytes = await readFile(file);
  const blob = new Blob([bytes]);
  const name = basename(file);
  const { map: mapping, duplicates, decimalMark, dateOrder, dryRun } = options;
  const isTable = tellTable(bytes) !== null;
  const wish = {
    mapping,
    duplicates,
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(decimalMark === undefined ? {} : { decimalMark }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
  const accepted = isTable
    ? await client.importInvoices(blob, name, wish)
    : await client.uploadFile(blob, name, dryRun === true ? { autoSave: false } : {});
  const task = await client.waitForTask(accepted.task_id, { onStatus: showProgress });
  printLine(options.json === true ? JSON.stringify({ file, ...task }) : describe(file, task));
  return task.result?.import === undefined || task.result.import.failed === 0;
}

function describe(file: string, task: TaskStatusBody): string {
  const report = task.result?.import;
  return report === undefined ? uploadTable(file, task) : importTable(file, report);
}

function showProgress({ progress }: TaskStatusBody): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(progress).padStart(3)} % `);
  if (process.stderr.isTTY && progress === 100) process.stderr.write('\r      \r');
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
