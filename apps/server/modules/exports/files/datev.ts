import { absolute, compare, roundTo, type Decimal } from '@vouch/core/money/decimal.ts';
import type { NewExportBody } from '@vouch/contract/exports/export.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';
import { harmlessText } from './csv-text.ts';
import type { FileMaker, FileOrder } from './file-maker.ts';
import { toWindows1252 } from './windows-1252.ts';

type Options = NonNullable<NewExportBody['datev']>;

const COLUMNS = [
  'Umsatz (ohne Soll/Haben-Kz)',
  'Soll/Haben-Kennzeichen',
  'WKZ Umsatz',
  'Kurs',
  'Basis-Umsatz',
  'WKZ Basis-Umsatz',
  'Konto',
  'Gegenkonto (ohne BU-Schlüssel)',
  'BU-Schlüssel',
  'Belegdatum',
  'Belegfeld 1',
  'Belegfeld 2',
  'Skonto',
  'Buchungstext',
];

/** A batch of bookings for DATEV (EXTF, version 700, format 13): a booking an invoice, gross, expense to creditor. */
export const DATEV: FileMaker = {
  extension: 'csv',
  mediaType: 'text/csv; charset=windows-1252',
  make: bytesOf,
};

async function* bytesOf(order: FileOrder): AsyncIterable<Uint8Array> {
  const options = order.request.datev;
  if (options === undefined) throw new Error('DATEV options are checked when the export is taken in.');
  yield toWindows1252(`${headOf(options, order)}\r\n${COLUMNS.join(';')}\r\n`);
  for await (const batch of order.batches()) {
    for (const invoice of batch) {
      const problem = problemOf(invoice, options);
      if (problem === null) yield toWindows1252(bookingOf(invoice, options));
      else order.report({ invoice, missingTerms: [], message: `Left out: ${problem}.` });
    }
  }
}

function headOf(options: Options, { madeAt, request }: FileOrder): string {
  const start = options.fiscal_year_start.replaceAll('-', '');
  const made = madeAt.toISOString().replaceAll(/\D/g, '').slice(0, 17);
  const from = request.filters.date_from?.replaceAll('-', '') ?? start;
  const to = (request.filters.date_to ?? lastDayOf(options.fiscal_year_start)).replaceAll('-', '');
  const facts = [options.consultant_number, options.client_number, start, options.account_digits, from, to];
  // Nothing is decided for the books: dictation, purpose, currency and the marks after them are DATEV's defaults.
  return `"EXTF";700;21;"Buchungsstapel";13;${made};;"";"";"";${facts.join(';')};"Vouch";"";1;0;0;"";;"";;;"";;;"";""`;
}

function problemOf(invoice: ExportedInvoice, { fiscal_year_start: start }: Options): string | null {
  const { totalAmount, invoiceDate, currency } = invoice;
  if (totalAmount === null) return 'it has no total';
  if (compare(totalAmount, '0' as Decimal) === 0) return 'its total is zero';
  if (currency === null) return 'it has no currency';
  if (invoiceDate === null) return 'it has no date';
  const isInYear = invoiceDate >= start && invoiceDate <= lastDayOf(start);
  return isInYear ? null : 'its date is in another fiscal year';
}

/** The last day of the fiscal year that starts on the day. */
function lastDayOf(start: string): string {
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function bookingOf(invoice: ExportedInvoice, options: Options): string {
  const { totalAmount, invoiceDate, dueDate } = invoice;
  const amount = totalAmount ?? ('0' as Decimal);
  const [, month = '', day = ''] = invoiceDate?.split('-') ?? [];
  const isDebit = compare(amount, '0' as Decimal) > 0;
  const cells = [
    roundTo(absolute(amount), 2).replace('.', ','),
    isDebit ? '"S"' : '"H"',
    quoted(invoice.currency ?? '', 3),
    '',
    '',
    '""',
    options.expense_account,
    options.creditor_account,
    '""',
    `${day}${month}`,
    quoted(invoice.invoiceNumber.replaceAll(/[^A-Za-z0-9$&%*+/-]/g, ''), 36),
    quoted(dueDayOf(dueDate), 12),
    '',
    quoted([invoice.sellerName, invoice.invoiceNumber].filter((part) => part !== null).join(' '), 60),
  ];
  return `${cells.join(';')}\r\n`;
}

/** "311226" for 31 December 2026. */
function dueDayOf(iso: string | null): string {
  const [year, month, day] = iso?.split('-') ?? [];
  return year === undefined ? '' : `${day}${month}${year.slice(2)}`;
}

function quoted(text: string, most: number): string {
  const short = harmlessText(text.replaceAll(/\p{Cc}/gu, ' ')).slice(0, most);
  return `"${short.replaceAll('"', '""')}"`;
}
