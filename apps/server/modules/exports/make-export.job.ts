import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { NewExport, type ExportBody, type NewExportBody } from '@vouch/contract/exports/export.ts';
import type { StoredBlob } from '../../platform/blob-store/blob-store.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { type OrganizationId, toId } from '../../platform/ids.ts';
import type { InvoiceListQuery } from '../invoices/index.ts';
import type { ChoreHandler } from '../tasks/index.ts';
import type { ExportedInvoice } from './exported-invoice.ts';
import type { ExportsDeps } from './exports.deps.ts';
import { exports } from './exports.tables.ts';
import { FILE_MAKERS } from './files/file-makers.ts';
import type { Shortcoming } from './files/file-maker.ts';
import { readInvoices } from './read-invoices.ts';

const Input = z.object({ exportId: z.string(), request: NewExport });

/** Invoices read at once. */
const BATCH = 250;
/** Shortcomings that are kept one by one; all are counted. */
const KEPT_PROBLEMS = 100;
const DAY_MS = 86_400_000;

/** Makes the file of an export. A try that dies leaves nothing; the next one makes it anew. */
export function createMakeExport(deps: ExportsDeps): ChoreHandler {
  return async ({ claim, input, report, signal }) => {
    const { exportId, request } = Input.parse(input);
    const { organizationId } = claim;
    const tally = new Tally();
    const madeAt = deps.clock.now();
    report.startStage('fetch');
    const onBatch = (done: number, total: number) => {
      tally.seen = Math.max(tally.seen, done);
      report.progress('save', total === 0 ? 1 : done / total, `Wrote ${done} of ${total} invoices`);
    };
    const content = FILE_MAKERS[request.format].make({
      organizationId,
      request,
      batches: () => batchesOf(deps, { organizationId, request, signal, onBatch }),
      blobs: deps.blobs,
      madeAt,
      report: (shortcoming) => tally.add(shortcoming),
    });
    const blob = await deps.blobs.put(organizationId, content);
    const made = { organizationId, exportId, request, madeAt, tally, blob };
    return { kind: 'completed', save: (tx) => saveFile(deps, tx, made) };
  };
}

interface MadeFile {
  readonly organizationId: OrganizationId;
  readonly exportId: string;
  readonly request: NewExportBody;
  readonly madeAt: Date;
  readonly tally: Tally;
  readonly blob: StoredBlob;
}

async function saveFile(
  { clock, keepDays }: ExportsDeps,
  tx: Transaction,
  { organizationId, exportId, request, madeAt, tally, blob }: MadeFile,
): Promise<unknown> {
  const id = toId<'export'>(exportId);
  if (id === null) throw new Error(`Not the id of an export: ${exportId}`);
  const { extension, mediaType } = FILE_MAKERS[request.format];
  const { seen: invoiceCount, incomplete: incompleteCount, problems } = tally;
  const completedAt = clock.now();
  const expiresAt = new Date(completedAt.getTime() + keepDays * DAY_MS);
  const fileName = `invoices-${request.format}-${madeAt.toISOString().slice(0, 10)}.${extension}`;
  const counts = { invoiceCount, incompleteCount, problems };
  await tx
    .update(exports)
    .set({ ...blob, ...counts, completedAt, expiresAt, fileName, mediaType })
    .where(and(eq(exports.organizationId, organizationId), eq(exports.id, id)));
  return { export_id: id, invoice_count: invoiceCount, incomplete_count: incompleteCount };
}

/** Counts what went into the file and what lacks. */
class Tally {
  seen = 0;
  readonly problems: ExportBody['problems'] = [];
  readonly #incomplete = new Set<string>();

  get incomplete(): number {
    return this.#incomplete.size;
  }

  add({ invoice, missingTerms, message }: Shortcoming): void {
    this.#incomplete.add(invoice.id);
    if (this.problems.length >= KEPT_PROBLEMS) return;
    this.problems.push({
      invoice_id: invoice.id,
      invoice_number: invoice.invoiceNumber,
      missing_terms: [...missingTerms],
      message,
    });
  }
}

interface BatchOrder {
  readonly organizationId: OrganizationId;
  readonly request: NewExportBody;
  readonly signal: AbortSignal;
  readonly onBatch: (done: number, total: number) => void;
}

async function* batchesOf(
  { invoices, database }: ExportsDeps,
  { organizationId, request, signal, onBatch }: BatchOrder,
): AsyncIterable<readonly ExportedInvoice[]> {
  let after: InvoiceListQuery['after'];
  let done = 0;
  do {
    signal.throwIfAborted();
    const found = await invoices.list(organizationId, {
      ...filtersOf(request),
      after,
      page: 1,
      perPage: BATCH,
    });
    const ids = found.invoices.map(({ id }) => id);
    const batch = await readInvoices(database.executor, organizationId, ids);
    yield batch;
    done += batch.length;
    onBatch(done, Math.max(done, found.total));
    after = found.next ?? undefined;
  } while (after !== undefined);
}

function filtersOf({ filters }: NewExportBody): Omit<InvoiceListQuery, 'page' | 'perPage'> {
  return {
    customerId: toId<'customer'>(filters.customer_id ?? '') ?? undefined,
    salespersonId: filters.salesperson_id,
    orderStatus: filters.status,
    dateFrom: filters.date_from,
    dateTo: filters.date_to,
    search: filters.q?.trim() || undefined,
    isAscending: true,
  };
}
