import { defineEndpoint } from '../endpoint.ts';
import { ImportAccepted } from './import.ts';

/** Bring in a table of invoices. */
export const importInvoices = defineEndpoint({
  id: 'importInvoices',
  method: 'POST',
  path: '/invoices/import',
  access: 'user',
  tag: 'Invoices',
  summary: 'Import invoices from a CSV, XLSX or JSON file',
  description:
    'Columns are recognised by their headings in several languages; `mapping` decides where they are not. Send it with `dry_run` first: ' +
    "the report, as `result.import` of the task's status, shows what each column was taken for and every row that would fail. Rows " +
    'without faults are saved, the others are named. E-invoices (XML, PDF) go to /invoices/upload.',
  form: [
    { name: 'file', kind: 'file', required: true, about: 'CSV, XLSX or JSON, at most 50,000 rows' },
    {
      name: 'mapping',
      kind: 'text',
      required: false,
      about: 'JSON object from headings to fields; null leaves a column out',
    },
    { name: 'dry_run', kind: 'text', required: false, about: '`true`: check only; `false` (usual)' },
    {
      name: 'duplicates',
      kind: 'text',
      required: false,
      about: 'Invoices that are there already: `skip` (usual) or `save` them again with a warning',
    },
    {
      name: 'decimal_mark',
      kind: 'text',
      required: false,
      about: '`.` or `,`; told by the numbers when absent',
    },
    {
      name: 'date_order',
      kind: 'text',
      required: false,
      about: '`dmy` or `mdy`; told by the days when absent',
    },
  ],
  answers: { 202: { about: 'Stored and queued', schema: ImportAccepted } },
  problems: [409, 413, 415, 422, 503],
});
