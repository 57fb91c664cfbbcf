import type { ExportFormatName } from '@vouch/contract/exports/export.ts';
import { CSV } from './csv.ts';
import { DATEV } from './datev.ts';
import { FACTUR_X, UBL } from './e-invoices.ts';
import type { FileMaker } from './file-maker.ts';
import { JSON_FILE } from './json.ts';
import { ORIGINALS } from './originals.ts';
import { QUICKBOOKS } from './quickbooks.ts';
import { XERO } from './xero.ts';
import { XLSX } from './xlsx.ts';

/** What makes the file of each format: a new format is one file and one line here. */
export const FILE_MAKERS: Readonly<Record<ExportFormatName, FileMaker>> = {
  csv: CSV,
  xlsx: XLSX,
  json: JSON_FILE,
  ubl: UBL,
  facturx: FACTUR_X,
  quickbooks: QUICKBOOKS,
  xero: XERO,
  datev: DATEV,
  originals: ORIGINALS,
};
