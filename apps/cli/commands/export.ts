import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DatevOptions,
  type ExportBody,
  type ExportFormatName,
  type NewExportBody,
} from '@vouch/contract/exports/export.ts';
import type { VouchClient } from '@vouch/sdk/client.ts';

import { connect, type ConnectOptions } from '../client/connect.ts';
import { printLine } from '../output/print-line.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch export`. */
export interface ExportOptions extends ConnectOptions {
  readonly format: ExportFormatName;
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: number;
  readonly customer?: string;
  readonly salesperson?: string;
  readonly search?: string;
  readonly lines?: boolean;
  /** Path of a JSON file with what DATEV needs to know. */
  readonly datev?: string;
  readonly json?: boolean;
}

/** Has invoices exported and saves the file, whole or not at all. Prints what it lacks. Returns the exit code. */
export async function exportInvoices(options: ExportOptions): Promise<number> {
  const { format, lines } = options;
  const datev = options.datev === undefined ? undefined : await readDatev(options.datev);
  const client = await connect(options);
  const accepted = await client.createExport({
    format,
    filters: filtersOf(options),
    ...(lines === true ? { rows: 'lines' } : {}),
    ...(datev === undefined ? {} : { datev }),
  });
  await client.waitForTask(accepted.task_id);
  const made = await client.getExport(accepted.export_id);
  const path = options.out ?? made.file_name ?? `invoices.${format}`;
  await save(client, made, path);
  printLine(options.json === true ? JSON.stringify({ path, ...made }) : describe(path, made));
  return 0;
}

function filtersOf({
  from,
  to,
  status,
  customer,
  salesperson,
  search,
}: ExportOptions): NewExportBody['filters'] {
  return {
    ...(from === undefined ? {} : { date_from: from }),
    ...(to === undefined ? {} : { date_to: to }),
    ...(status === undefined ? {} : { status }),
    ...(customer === undefined ? {} : { customer_id: customer }),
    ...(salesperson === undefined ? {} : { salesperson_id: salesperson }),
    ...(search === undefined ? {} : { q: search }),
  };
}

async function readDatev(path: string): Promise<NonNullable<NewExportBody['datev']>> {
  const text = await readFile(path, 'utf8');
  const parsed = DatevOptions.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not right'}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Writes beside the place first: nobody finds half a file there. */
async function save(client: VouchClient, { export_id: id }: ExportBody, path: string): Promise<void> {
  const { body } = await client.getExportFile(id);
  const part = `${path}.part`;
  try {
    await pipeline(body === null ? [] : Readable.fromWeb(body), createWriteStream(part));
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

function describe(path: string, made: ExportBody): string {
  const count = made.invoice_count ?? 0;
  const head = `${path}: ${count} invoice${count === 1 ? '' : 's'}`;
  const lacking = made.problems.map(({ invoice_number: number, message }) => `  ${number}: ${message}`);
  const more = (made.incomplete_count ?? 0) - lacking.length;
  return [head, ...lacking, ...(more > 0 ? [`  and ${more} more that are not complete`] : [])].join('\n');
}
