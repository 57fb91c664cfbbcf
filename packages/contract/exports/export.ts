import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Day, Id, Timestamp } from '../common/scalars.ts';
import { OrderStatus } from '../invoices/invoice.ts';
import { SalespersonId } from '../salespersons/salesperson.ts';
import { TaskRoom, TaskState } from '../tasks/task.ts';

/** What invoices can be exported as. */
export const ExportFormat = z
  .enum(['csv', 'xlsx', 'json', 'ubl', 'facturx', 'quickbooks', 'xero', 'datev', 'originals'])
  .meta({
    description:
      '`ubl` and `facturx` are ZIP archives with a file an invoice and a manifest that says what each lacks for EN 16931; ' +
      '`originals` is a ZIP archive of the documents that invoices were read from; `quickbooks`, `xero` and `datev` are for accounting programs',
  });

/** Name of a format. */
export type ExportFormatName = z.infer<typeof ExportFormat>;

/** Which invoices: the same filters as in the list of invoices. */
export const ExportFilters = z
  .object({
    customer_id: Id.optional(),
    salesperson_id: SalespersonId.optional(),
    status: OrderStatus.optional(),
    date_from: Day.optional(),
    date_to: Day.optional(),
    q: z.string().max(200).optional(),
  })
  .meta({ id: 'ExportFilters' });

const accountNumber = z.string().regex(/^\d{4,9}$/, 'Write 4 to 9 digits.');

/** What DATEV needs to know beside the invoices. */
export const DatevOptions = z
  .object({
    consultant_number: z.int().min(1001).max(9_999_999),
    client_number: z.int().min(1).max(99_999),
    fiscal_year_start: Day.meta({ description: 'Invoices of other fiscal years are left out' }),
    account_digits: z
      .int()
      .min(4)
      .max(8)
      .default(4)
      .meta({ description: 'Digits of general ledger accounts' }),
    expense_account: accountNumber,
    creditor_account: accountNumber,
  })
  .meta({ id: 'DatevOptions' });

/** An export to make. */
export const NewExport = z
  .object({
    format: ExportFormat,
    filters: ExportFilters.default({}),
    rows: z.enum(['invoices', 'lines']).default('invoices').meta({
      description: 'For `csv`: a row an invoice, or a row an invoice line',
    }),
    bom: z.boolean().default(true).meta({
      description: 'For `csv`: begin with a byte order mark, by which Excel tells UTF-8',
    }),
    datev: DatevOptions.optional().meta({ description: 'Needed for `datev`' }),
  })
  .meta({ id: 'NewExport', examples: [{ format: 'csv', filters: { date_from: '2026-01-01' } }] });

/** An export to make. */
export type NewExportBody = z.infer<typeof NewExport>;

/** Something that an invoice lacks for the format. */
export const ExportProblem = z
  .object({
    invoice_id: Id,
    invoice_number: z.string(),
    missing_terms: z.array(z.string()).meta({
      description:
        'Terms of EN 16931 that its data do not give, such as `BT-40`; they are left out, never invented',
    }),
    message: z.string(),
  })
  .meta({ id: 'ExportProblem' });

/** An export as it stands. */
export const Export = z
  .object({
    export_id: Id,
    task_id: Id,
    format: ExportFormat,
    status: TaskState,
    progress: z.int().min(0).max(100),
    created_at: Timestamp,
    completed_at: Timestamp.nullable(),
    expires_at: Timestamp.nullable().meta({ description: 'When the file is deleted' }),
    file_name: z.string().nullable(),
    size_bytes: z.int().nullable(),
    sha256: z.string().nullable(),
    file_url: z
      .string()
      .nullable()
      .meta({ description: 'Where the file is found; null until it is made, and once it is deleted' }),
    invoice_count: z.int().nullable(),
    incomplete_count: z
      .int()
      .nullable()
      .meta({ description: 'Invoices that the format could not hold in full' }),
    problems: z.array(ExportProblem).meta({ description: 'The first 100 of them' }),
    error: z.string().optional(),
    code: z.string().optional(),
  })
  .meta({ id: 'Export' });

/** An export as it stands. */
export type ExportBody = z.infer<typeof Export>;

/** The answer to a new export. */
export const ExportAccepted = z
  .object({
    success: z.literal(true),
    export_id: Id,
    task_id: Id,
    status: z.literal('queued'),
    websocket: TaskRoom,
  })
  .meta({ id: 'ExportAccepted' });

/** The answer to a new export. */
export type ExportAcceptedBody = z.infer<typeof ExportAccepted>;

/** Which exports to list. */
export const ExportListQuery = PageQuery;

/** One page of exports. */
export const ExportList = z
  .object({ exports: z.array(Export), pagination: Pagination })
  .meta({ id: 'ExportList' });

/** One page of exports. */
export type ExportListBody = z.infer<typeof ExportList>;
