import type { ImportFieldName } from '@vouch/contract/imports/import.ts';
import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import { FIELD_NAMES, headingKey } from './field-names.ts';

/** What each column holds, by its place; `null` where it is not used. */
export type ColumnFields = ReadonlyArray<ImportFieldName | null>;

/** Without these a row is no invoice. */
const NEEDED = [
  'invoice_number',
  'invoice_date',
  'total_amount',
] as const satisfies readonly ImportFieldName[];

/**
 * What the columns of a table hold: as the sender says, else as their headings say. Every field is taken once, by the column whose
 * heading is the most usual word for it. Errors: `columns-unknown` for headings that are not there, `columns-missing`.
 */
export function mapColumns(
  columns: readonly string[],
  wished: Readonly<Record<string, ImportFieldName | null>>,
): Result<ColumnFields, { readonly code: string; readonly message: string }> {
  const unknown = Object.keys(wished).filter((heading) => !columns.includes(heading));
  if (unknown.length > 0)
    return missing('columns-unknown', `There is no column ${quoted(unknown)}.`, columns);
  const fields: (ImportFieldName | null)[] = columns.map((heading) => wished[heading] ?? null);
  const taken = new Set(fields);
  const isFree = (column: number) => !((columns[column] ?? '') in wished) && fields[column] === null;
  for (const { field, column } of guesses(columns)) {
    if (taken.has(field) || !isFree(column)) continue;
    fields[column] = field;
    taken.add(field);
  }
  const lacking = NEEDED.filter((field) => !taken.has(field));
  if (lacking.length === 0) return ok(fields);
  return missing('columns-missing', `No column holds ${quoted(lacking)}.`, columns);
}

/** Every heading that is a word for a field, the most usual words first. */
function guesses(columns: readonly string[]): ReadonlyArray<{ field: ImportFieldName; column: number }> {
  const keys = columns.map(headingKey);
  return Object.entries(FIELD_NAMES)
    .flatMap(([field, names]) =>
      keys.flatMap((key, column) => {
        const rank = names.indexOf(key);
        return rank < 0 ? [] : [{ field: field as ImportFieldName, column, rank }];
      }),
    )
    .toSorted((a, b) => a.rank - b.rank);
}

function missing(code: string, what: string, columns: readonly string[]) {
  const message = `${what} The columns are ${quoted(columns.slice(0, 30))}. Say what they hold by "mapping".`;
  return { ok: false, error: { code, message } } as const;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.slice(0, 60)}"`).join(', ');
}
