import { parse } from 'csv-parse/sync';

import { decodeText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { TABLE_LIMITS } from './table.ts';

/** The rows of a CSV file, heading first; whatever separator, encoding and line ends. @throws when it is not well-formed. */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decodeText(bytes);
  return parse(text, {
    bom: true,
    delimiter: guessDelimiter(text) ?? ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    trim: true,
    max_record_size: TABLE_LIMITS.columns * TABLE_LIMITS.cellLength,
    to: TABLE_LIMITS.rows + 2,
  });
}
