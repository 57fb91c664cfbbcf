import type { ImportReportBody } from '@vouch/contract/imports/import.ts';
import { textOf } from '@vouch/engine/tables/read-table.ts';
import type { Table } from '@vouch/engine/tables/table.ts';
import { NO_RESULT, type TaskHandler } from '../tasks/index.ts';
import { ImportInput } from './import-input.ts';
import type { ImportsDeps } from './imports.deps.ts';
import { type ColumnFields, mapColumns } from './map-columns.ts';
import { habitsOf, readRow, type TableHabits } from './read-cells.ts';
import { type ImportCounts, saveInvoices } from './save-invoices.ts';
import { toInvoices } from './to-invoices.ts';

/** Faults that a report lists. */
const MAX_FAULTS = 1_000;
/** Characters of an example cell. */
const MAX_EXAMPLE = 80;

/** Reads a table, checks its rows and saves the invoices in it. A try that comes after a killed one goes on where that ended. */
export function createImportInvoices(deps: ImportsDeps): TaskHandler {
  return async (attempt) => {
    const input = ImportInput.parse(attempt.input);
    const { report, signal } = attempt;
    const loaded = await deps.reading.load(attempt, { maxBytes: deps.maxBytes });
    if (!loaded.ok) return loaded.error;
    report.completeStage('fetch');
    report.startStage('llm_extraction');
    const read = await deps.readTable({ bytes: loaded.value.bytes }, { signal });
    signal.throwIfAborted();
    if (!read.ok) return { kind: 'failed', code: read.error.code, error: read.error.message };
    const table = read.value;
    const mapped = mapColumns(table.columns, input.mapping);
    if (!mapped.ok) return { kind: 'failed', code: mapped.error.code, error: mapped.error.message };
    report.completeStage('llm_extraction');
    report.startStage('validation');
    const fields = mapped.value;
    const own = habitsOf(table, fields);
    const habits = {
      decimalMark: input.decimalMark ?? own.decimalMark,
      dateOrder: input.dateOrder ?? own.dateOrder,
    };
    const invoices = toInvoices(table.rows.map((row) => readRow(row, table, { fields, habits })));
    report.completeStage('validation');
    report.startStage('save');
    const counts = await saveInvoices(deps, attempt, {
      invoices,
      input,
      createdBy: loaded.value.document.createdBy,
    });
    const faults = invoices.flatMap((invoice) => invoice.faults);
    const found = { counts, faults, invoices: invoices.length, isDryRun: input.isDryRun };
    const done = toReport({ table, fields, habits }, found);
    return {
      kind: 'completed',
      save: () => Promise.resolve({ ...NO_RESULT, document_id: attempt.documentId, import: done }),
    };
  };
}

interface ReadTable {
  readonly table: Table;
  readonly fields: ColumnFields;
  readonly habits: TableHabits;
}

interface Found {
  readonly counts: ImportCounts;
  readonly faults: ImportReportBody['faults'];
  readonly invoices: number;
  readonly isDryRun: boolean;
}

function toReport({ table, fields, habits }: ReadTable, found: Found): ImportReportBody {
  const exampleOf = (column: number) =>
    table.rows.map(({ cells }) => textOf(cells[column] ?? '')).find((text) => text !== '') ?? '';
  return {
    dry_run: found.isDryRun,
    rows: table.rows.length,
    invoices: found.invoices,
    ...found.counts,
    mapping: table.columns.map((column, index) => ({
      column,
      field: fields[index] ?? null,
      example: exampleOf(index).slice(0, MAX_EXAMPLE).toWellFormed(),
    })),
    decimal_mark: habits.decimalMark,
    date_order: habits.dateOrder,
    faults: found.faults.slice(0, MAX_FAULTS),
    fault_count: found.faults.length,
  };
}
