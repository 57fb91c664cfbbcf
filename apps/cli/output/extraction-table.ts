import type { ExtractedInvoice, Field, LineItem } from '@vouch/core/extraction/extraction.ts';

import type { FileAnswer } from '../reading/read-file.ts';

/** A file's fields for a reader at a terminal. */
export function extractionTable(file: string, answer: FileAnswer): string {
  if (answer.outcome === null) return `${file}\n  ${answer.error?.message ?? 'could not be read'}\n`;
  const { document, extraction } = answer.outcome;
  const notices = [...document.notices, ...extraction.notices].map((notice) => `  note: ${notice}`);
  const invoices = extraction.invoices.flatMap((invoice) => invoiceRows(invoice));
  const body = invoices.length === 0 ? ['  No invoice or receipt was found in this file.'] : invoices;
  return [
    `${file}  (${document.file.mediaType}, ${document.pages.length} pages)`,
    ...body,
    ...notices,
    '',
  ].join('\n');
}

function invoiceRows(invoice: ExtractedInvoice): string[] {
  const fields = Object.entries(invoice.fields).map(([name, field]) => fieldRow(wordsOf(name), field));
  const sure = Math.round(invoice.confidence * 100);
  return [`  ${invoice.kind}, ${sure} % sure`, ...fields, ...invoice.lines.map(lineRow)];
}

function fieldRow(name: string, field: Field): string {
  const value = clean(field.value);
  return `    ${name.padEnd(18)} ${value.padEnd(40)} ${Math.round(field.confidence * 100)} %`;
}

function lineRow(line: LineItem): string {
  const cells = [line.quantity, line.description, line.unitPrice, line.lineTotal];
  return `    ${line.lineNumber}. ${cells.map((cell) => clean(cell?.value ?? '–')).join('  ')}`;
}

/** "invoiceNumber" reads "invoice number". */
function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A stranger's text must not steer the terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 120);
}
