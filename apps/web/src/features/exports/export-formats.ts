import type { ExportFormatName } from '@vouch/contract/exports/export.ts';

/** A format on offer. */
export interface OfferedFormat {
  readonly format: ExportFormatName;
  readonly label: string;
}

/** What the page offers. DATEV is not among it: it needs account numbers, which callers of the API give. */
export const OFFERED_FORMATS: readonly OfferedFormat[] = [
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel' },
  { format: 'json', label: 'JSON' },
  { format: 'quickbooks', label: 'QuickBooks' },
  { format: 'xero', label: 'Xero' },
  { format: 'ubl', label: 'E-invoices, UBL' },
  { format: 'facturx', label: 'E-invoices, Factur-X' },
  { format: 'originals', label: 'Original documents' },
];
