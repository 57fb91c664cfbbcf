import { decodeText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import type { TableType } from './table.ts';

const HEAD_BYTES = 65_536;

/** Which kind of table the bytes are; `null` when they are none. Looks at the start only. */
export function tellTable(bytes: Uint8Array): TableType | null {
  const signature = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (signature === 'PK\x03\x04') return isWorkbook(bytes) ? WORKBOOK : null;
  const text = decodeText(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (/(?![\t\n\r\f])\p{Cc}/u.test(text) || text.startsWith('%PDF-')) return null;
  if (/^[[{]/.test(text)) return 'application/json';
  if (text.startsWith('<')) return null;
  return guessDelimiter(text) === null ? null : 'text/csv';
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every workbook holds this entry; its name stands in the archive in plain text. */
function isWorkbook(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.xml');
}
