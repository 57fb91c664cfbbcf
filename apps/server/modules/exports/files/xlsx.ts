import { escapeXml } from '@vouch/engine/write/e-invoice/xml-text.ts';
import { type Column, INVOICE_COLUMNS, LINE_COLUMNS, lineRowsOf } from './columns.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';
import { type ZipEntry, zipOf } from './zip.ts';
import { contentTypes, PACKAGE_RELATIONS, STYLES, STYLE, workbook, workbookRelations } from './xlsx-parts.ts';

/** Rows that a sheet can hold, its head included. */
const MOST_ROWS = 1_048_576;
/** Characters that a cell can hold. */
const MOST_CHARACTERS = 32_767;
/** Rows are handed on in pieces of about so many characters. */
const CHUNK = 65_536;
/** Digits that a number cell keeps: more would be rounded. */
const EXACT_DIGITS = 15;

/** An Excel workbook with a sheet of invoices and one of their lines. Numbers that a cell would round are text. */
export const XLSX: FileMaker = {
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  make: (order) => zipOf(partsOf(order), order.madeAt),
};

async function* partsOf({ batches }: FileOrder): AsyncIterable<ZipEntry> {
  const names: string[] = [];
  yield* sheetsOf('Invoices', { columns: INVOICE_COLUMNS, rows: eachOf(batches()), names });
  yield* sheetsOf('Lines', { columns: LINE_COLUMNS, rows: eachLineOf(batches()), names });
  yield part('[Content_Types].xml', contentTypes(names));
  yield part('_rels/.rels', PACKAGE_RELATIONS);
  yield part('xl/workbook.xml', workbook(names));
  yield part('xl/_rels/workbook.xml.rels', workbookRelations(names));
  yield part('xl/styles.xml', STYLES);
}

async function* eachOf<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

async function* eachLineOf(batches: ReturnType<FileOrder['batches']>) {
  for await (const batch of batches) yield* batch.flatMap(lineRowsOf);
}

interface SheetSource<T> {
  readonly columns: readonly Column<T>[];
  readonly rows: AsyncIterator<T>;
  /** Names of all sheets so far; those of this table are added. */
  readonly names: string[];
}

/** One sheet, and further ones where the rows are too many. */
async function* sheetsOf<T>(
  title: string,
  { columns, rows, names }: SheetSource<T>,
): AsyncIterable<ZipEntry> {
  let next = await rows.next();
  for (let number = 1; number === 1 || next.done !== true; number += 1) {
    names.push(number === 1 ? title : `${title} ${number}`);
    const state = { next };
    yield {
      name: `xl/worksheets/sheet${names.length}.xml`,
      content: () => Promise.resolve(sheetXml(columns, rows, state)),
    };
    next = state.next;
  }
}

async function* sheetXml<T>(
  columns: readonly Column<T>[],
  rows: AsyncIterator<T>,
  state: { next: IteratorResult<T> },
): AsyncIterable<Uint8Array> {
  const head = columns.map(({ name }, index) => textCell(placeOf(index, 1), name, STYLE.head)).join('');
  yield Buffer.from(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
      `<sheetData><row r="1">${head}</row>`,
  );
  let waiting = '';
  for (let row = 1; row < MOST_ROWS && state.next.done !== true; row += 1) {
    const { value } = state.next;
    const number = row + 1;
    const cells = columns.map((column, index) => cellOf(placeOf(index, number), column, value));
    waiting += `<row r="${number}">${cells.join('')}</row>`;
    if (waiting.length > CHUNK) {
      yield Buffer.from(waiting);
      waiting = '';
    }
    state.next = await rows.next();
  }
  yield Buffer.from(`${waiting}</sheetData></worksheet>`);
}

function cellOf<T>(place: string, { kind, read }: Column<T>, row: T): string {
  const text = read(row);
  if (text === null || text === '') return '';
  if (kind === 'number' && isExact(text)) return `<c r="${place}" s="${STYLE.number}"><v>${text}</v></c>`;
  if (kind === 'day') return `<c r="${place}" s="${STYLE.day}"><v>${dayNumber(text)}</v></c>`;
  return textCell(place, text, STYLE.plain);
}

function textCell(place: string, text: string, style: number): string {
  const shown = escapeXml(text.slice(0, MOST_CHARACTERS));
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

const FIRST_LETTER = 65;
const LETTERS = 26;

/** "A1" for the first cell; the tables have fewer than 27 columns. */
function placeOf(column: number, row: number): string {
  return `${String.fromCodePoint(FIRST_LETTER + (column % LETTERS))}${row}`;
}

/** Whether a number cell (a binary number) shows just these digits again. */
function isExact(text: string): boolean {
  return text.replace(/^-?0*\.?0*/, '').replace('.', '').length <= EXACT_DIGITS;
}

const DAY_MS = 86_400_000;
/** Day 0 of a sheet; the days from March 1900 on count from there. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

function dayNumber(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
}

function part(name: string, xml: string): ZipEntry {
  return { name, content: () => Promise.resolve(Buffer.from(xml)) };
}
