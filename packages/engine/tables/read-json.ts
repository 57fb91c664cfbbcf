import { decodeText } from './decode-text.ts';
import type { Cell } from './table.ts';
import { toExact } from './to-exact.ts';

/** One object of the file, spread over as many rows as it has lines. */
export interface JsonRow {
  readonly object: number;
  readonly values: ReadonlyMap<string, Cell>;
}

/** Names of the member that holds an invoice's lines, and of what holds the invoices. */
const LINES = ['line_items', 'lines', 'items', 'positions'];
const LISTS = ['invoices', 'data', 'items', 'rows'];
const LINE_PREFIX = 'line_';

/** Rows of a JSON file: a list of objects, or an object that holds one; lines of an object become rows. @throws when it is something else. */
export function readJson(bytes: Uint8Array): readonly JsonRow[] {
  // Numbers stay as they were written: none of them goes through binary arithmetic.
  const keepSource = (_key: string, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? exactOf(context.source) : value;
  const parsed: unknown = JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ''), keepSource);
  return listOf(parsed).flatMap((item, index) => rowsOf(item, index + 1));
}

function exactOf(source: string): Cell {
  return /e/i.test(source) ? toExact(source) : { exact: source };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const held = isObject(value) ? LISTS.map((name) => value[name]).find(Array.isArray) : undefined;
  if (held) return held as readonly unknown[];
  if (isObject(value)) return [value];
  throw new TypeError('No list of objects.');
}

function rowsOf(item: unknown, object: number): readonly JsonRow[] {
  if (!isObject(item) || isExact(item)) throw new TypeError(`Entry ${object} is no object.`);
  const name = LINES.find((key) => Array.isArray(item[key]));
  const lines = name === undefined ? [] : (item[name] as readonly unknown[]).filter(isObject);
  const own = cellsOf(item, '');
  if (lines.length === 0) return [{ object, values: own }];
  return lines.map((line) => ({ object, values: new Map([...own, ...cellsOf(line, LINE_PREFIX)]) }));
}

function cellsOf(item: Readonly<Record<string, unknown>>, prefix: string): Map<string, Cell> {
  const cells = Object.entries(item).flatMap(([key, value]) => {
    const cell = toCell(value);
    const name = key.startsWith(prefix) ? key : `${prefix}${key}`;
    return cell === null ? [] : [[name, cell] as const];
  });
  return new Map(cells);
}

/** Members that hold further objects are no cells, but for a name: `{"customer": {"company_name": "…"}}`. */
function toCell(value: unknown): Cell | null {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return String(value);
  if (isExact(value)) return value;
  if (!isObject(value)) return null;
  const name = value['company_name'] ?? value['name'];
  return typeof name === 'string' ? name : null;
}

function isExact(value: unknown): value is { readonly exact: string } {
  return isObject(value) && typeof value['exact'] === 'string' && Object.keys(value).length === 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
