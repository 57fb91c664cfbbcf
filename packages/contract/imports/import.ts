import { z } from 'zod';
import { UploadAccepted } from '../uploads/upload.ts';

/** What a column can hold: the members of an invoice, and of its lines with `line_` before them. */
export const ImportField = z.enum([
  'invoice_number',
  'invoice_date',
  'due_date',
  'currency',
  'total_amount',
  'subtotal',
  'tax_amount',
  'shipping_amount',
  'discount_amount',
  'customer_company',
  'customer_address',
  'salesperson_id',
  'seller_name',
  'seller_address',
  'seller_vat_id',
  'notes',
  'order_status',
  'line_description',
  'line_quantity',
  'line_unit',
  'line_unit_price',
  'line_total',
  'line_tax_rate',
  'line_product_code',
]);

/** What a column can hold. */
export type ImportFieldName = z.infer<typeof ImportField>;

const Mapping = z.record(z.string().max(300), ImportField.nullable());

/** Text fields beside the file of an import. */
export const ImportFormFields = z.object({
  mapping: z
    .string()
    .max(10_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({
          code: 'custom',
          message: 'Write a JSON object such as {"Inv. no.": "invoice_number"}.',
        });
        return z.NEVER;
      }
    })
    .pipe(Mapping)
    .optional(),
  dry_run: z
    .stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] })
    .default(false),
  duplicates: z.enum(['skip', 'save']).default('skip'),
  decimal_mark: z.enum(['.', ',']).optional(),
  date_order: z.enum(['dmy', 'mdy']).optional(),
});

/** One thing that is wrong with a row. */
export const ImportFault = z
  .object({
    row: z.int().meta({ description: 'As a spreadsheet counts: the heading is row 1' }),
    column: z.string().nullable().meta({ description: 'Heading; null for the row as a whole' }),
    code: z.string(),
    message: z.string(),
  })
  .meta({ id: 'ImportFault' });

/** What an import found and did. */
export const ImportReport = z
  .object({
    dry_run: z.boolean(),
    rows: z.int(),
    invoices: z.int().meta({ description: 'Invoices found; lines of one invoice may take several rows' }),
    created: z.int().meta({ description: 'Saved; in a dry run those that would be' }),
    skipped: z.int().meta({ description: 'There already, by number and seller' }),
    failed: z.int(),
    mapping: z.array(
      z.object({
        column: z.string(),
        field: ImportField.nullable().meta({ description: 'null: not used' }),
        example: z.string(),
      }),
    ),
    decimal_mark: z.enum(['.', ',']).nullable(),
    date_order: z.enum(['dmy', 'mdy']),
    faults: z.array(ImportFault).meta({ description: 'At most 1,000' }),
    fault_count: z.int(),
  })
  .meta({ id: 'ImportReport' });

/** The import is stored and will run; its report is the `import` member of the task's result. */
export const ImportAccepted = UploadAccepted.omit({ processing: true })
  .extend({ dry_run: z.boolean() })
  .meta({ id: 'ImportAccepted' });

/** What an import found and did. */
export type ImportReportBody = z.infer<typeof ImportReport>;
/** One thing that is wrong with a row. */
export type ImportFaultBody = z.infer<typeof ImportFault>;
/** Answer to an import. */
export type ImportAcceptedBody = z.infer<typeof ImportAccepted>;
