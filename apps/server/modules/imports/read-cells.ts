import type { ImportFaultBody, ImportFieldName } from '@vouch/contract/imports/import.ts';
import { chooseDateOrder, dayOf } from '@vouch/core/dates/date-order.ts';
import { type DateOrder, findDates } from '@vouch/core/dates/find-dates.ts';
import { type DecimalMark, inferDecimalMark } from '@vouch/core/locale/decimal-mark.ts';
import { parseNumber } from '@vouch/core/locale/parse-number.ts';
import { type Decimal, toDecimal } from '@vouch/core/money/decimal.ts';
import type { Cell, Table, TableRow } from '@vouch/engine/tables/table.ts';
import type { ColumnFields } from './map-columns.ts';

/** How a table writes numbers and days. */
export interface TableHabits {
  /** `null` when its numbers leave it open. */
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: 'dmy' | 'mdy';
}

/** Fields by what they hold; all others are text. */
const NUMBERS: ReadonlySet<ImportFieldName> = new Set([
  'total_amount',
  'subtotal',
  'tax_amount',
  'shipping_amount',
  'discount_amount',
  'line_quantity',
  'line_unit_price',
  'line_total',
  'line_tax_rate',
]);
const DAYS: ReadonlySet<ImportFieldName> = new Set(['invoice_date', 'due_date']);

/** One row, read: what it holds by field, and what of it can not be read. */
export interface ReadRow {
  readonly number: number;
  readonly group: number | null;
  readonly values: Readonly<Partial<Record<ImportFieldName, string>>>;
  /** Fields that are there but can not be read. */
  readonly broken: readonly ImportFieldName[];
  readonly faults: readonly ImportFaultBody[];
}

/** How numbers and days are written in a table: all of a column together tell what one of them leaves open. */
export function habitsOf({ rows }: Table, fields: ColumnFields): TableHabits {
  const textsOf = (kinds: ReadonlySet<ImportFieldName>) =>
    rows.flatMap(({ cells }) =>
      cells.filter((cell, column) => typeof cell === 'string' && isOf(fields[column], kinds)).map(String),
    );
  const dates = textsOf(DAYS).flatMap((text) => findDates(text));
  return {
    decimalMark: inferDecimalMark(textsOf(NUMBERS).map(bareNumber)),
    dateOrder: chooseDateOrder(dates),
  };
}

/** Reads the cells of a row. */
export function readRow(
  { number, cells, group }: TableRow,
  { columns }: Pick<Table, 'columns'>,
  { fields, habits }: { readonly fields: ColumnFields; readonly habits: TableHabits },
): ReadRow {
  const values: Partial<Record<ImportFieldName, string>> = {};
  const faults: ImportFaultBody[] = [];
  const broken: ImportFieldName[] = [];
  for (const [index, cell] of cells.entries()) {
    const field = fields[index];
    if (!field || isEmpty(cell)) continue;
    const read = readCell(cell, field, habits);
    if (typeof read === 'string') {
      values[field] = read;
      continue;
    }
    broken.push(field);
    faults.push({ row: number, column: columns[index] ?? '', ...read });
  }
  return { number, group, values, broken, faults };
}

type Fault = Pick<ImportFaultBody, 'code' | 'message'>;

function readCell(cell: Cell, field: ImportFieldName, habits: TableHabits): string | Fault {
  if (NUMBERS.has(field)) return numberOf(cell, habits);
  const text = typeof cell === 'string' ? cell : cell.exact;
  return DAYS.has(field) ? (dayIn(text, habits.dateOrder) ?? NOT_A_DAY) : text;
}

const NOT_A_DAY: Fault = { code: 'not-a-day', message: 'This is no day. Write it as YYYY-MM-DD.' };
const NOT_A_NUMBER: Fault = { code: 'not-a-number', message: 'This is no number that can be kept exactly.' };
const AMBIGUOUS: Fault = {
  code: 'ambiguous-number',
  message: 'This may be thousands or decimals, and no other number tells. Say it by "decimal_mark".',
};

function numberOf(cell: Cell, { decimalMark }: TableHabits): Decimal | Fault {
  if (typeof cell !== 'string') return toDecimal(cell.exact) ?? NOT_A_NUMBER;
  const bare = bareNumber(cell);
  if (decimalMark === null && /^-?\d{1,3}[.,]\d{3}$/.test(bare)) return AMBIGUOUS;
  return parseNumber(bare, decimalMark) ?? NOT_A_NUMBER;
}

/** Without the currency that may stand beside it. */
function bareNumber(text: string): string {
  return text
    .replace(/^(?:\p{Sc}|[A-Z]{3}(?=[\s\d-]))\s{0,3}/u, '')
    .replace(/\s{0,3}(?:\p{Sc}|%|[A-Z]{3})$/u, '');
}

function dayIn(text: string, order: DateOrder): string | null {
  const dates = findDates(text);
  const [only] = dates;
  return only && dates.length === 1 ? dayOf(only, order) : null;
}

function isOf(field: ImportFieldName | null | undefined, kinds: ReadonlySet<ImportFieldName>): boolean {
  return field !== null && field !== undefined && kinds.has(field);
}

function isEmpty(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
