import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { rowsOf } from '../../platform/database/database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { newId, type CustomerId, type DocumentId, type InvoiceId } from '../../platform/ids.ts';
import { auditLog } from '../audit/audit-log.tables.ts';
import { openBench, someUpload, type Bench } from './bench.ts';
import type { ProcessResult } from '../uploads/to-task-result.ts';

const PAGE = { page: 1, perPage: 100 };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate')));
  const worker = await bench.startWorker(2);
  [mine, theirs] = [await fill(), await fill()];
  await worker.stop(1_000);
});
afterAll(() => bench.close());

/** Everything that one organization can have, and the ids of it. */
async function fill() {
  const actor = await bench.newActor();
  const { organizationId } = actor;
  const upload = await bench.uploads.accept(actor, someUpload());
  const file = someUpload().source.file;
  const request = { organizationId, userId: actor.userId, file, store: true, mode: 'simple' } as const;
  const analysis = await bench.analyses.accept(request);
  if (!upload.ok || !analysis.ok) throw new Error('not accepted');
  const { taskId } = upload.value;
  const wait = { organizationId, timeoutMs: 60_000 };
  const ended = await bench.tasks.waitFor({ ...wait, taskId });
  await bench.tasks.waitFor({ ...wait, taskId: analysis.value.taskId });
  if (ended?.outcome?.status !== 'completed') throw new Error('not completed');
  const result = ended.outcome.result as ProcessResult;
  const invoiceId = result.invoice_id as InvoiceId;
  const invoice = await bench.invoices.find({ organizationId, invoiceId });
  return {
    actor,
    organizationId,
    taskId,
    invoiceId,
    documentId: result.document_id as DocumentId,
    customerId: invoice?.customer?.id as CustomerId,
    reference: analysis.value.reference,
  };
}

let mine: Awaited<ReturnType<typeof fill>>;
let theirs: typeof mine;

/** Reads everything of `of`, in the name of `by`. */
async function readAll(by: typeof mine, of: typeof mine) {
  const { organizationId } = by;
  const { taskId, invoiceId, documentId, reference } = of;
  const ref = { organizationId, documentId };
  return {
    task: await bench.tasks.find(organizationId, taskId),
    events: (await bench.tasks.eventsAfter(organizationId, taskId, 0)).length > 0 || null,
    wait: await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 1 }),
    cancel: await bench.tasks.cancel(organizationId, taskId),
    invoice: await bench.invoices.find({ organizationId, invoiceId }),
    invoiceOfDocument: await bench.invoices.findByDocument(organizationId, documentId),
    document: await bench.documents.find(ref),
    reading: await bench.documents.findLatestReading(ref),
    analysis: await bench.analyses.find(organizationId, reference),
  };
}

it('shows an organization all of its own', async () => {
  expect(Object.values(await readAll(mine, mine))).not.toContain(null);
});

it('shows an organization nothing of another, even when it knows every id', async () => {
  const seen = await readAll(mine, theirs);
  expect(Object.values(seen)).toEqual(Object.values(seen).map(() => null));
});

it('lists an organization its own rows only', async () => {
  const invoices = await bench.invoices.list(mine.organizationId, PAGE);
  expect(invoices.invoices.map(({ id }) => id)).toEqual([mine.invoiceId]);
  expect(invoices.total).toBe(1);
  const tasks = await bench.tasks.list(mine.organizationId, PAGE);
  expect(new Set(tasks.tasks.map(({ organizationId }) => organizationId))).toEqual(
    new Set([mine.organizationId]),
  );
  expect(tasks.total).toBe(2);
  expect((await bench.tasks.statistics(mine.organizationId, new Date(0))).total).toBe(2);
  const analyses = await bench.analyses.list(mine.organizationId, PAGE);
  expect(analyses.analyses.map(({ analysis }) => analysis.reference)).toEqual([mine.reference]);
  const byCustomer = { ...PAGE, customerId: theirs.customerId };
  expect(await bench.invoices.list(mine.organizationId, byCustomer)).toMatchObject({
    invoices: [],
    total: 0,
  });
});

it('lets an organization change or delete nothing of another', async () => {
  expect(await bench.invoices.delete({ actor: mine.actor, invoiceId: theirs.invoiceId })).toBe(false);
  const { executor } = bench.database;
  const ref = { organizationId: mine.organizationId, documentId: theirs.documentId };
  await bench.documents.delete(executor, ref);
  await bench.documents.noteFetched(executor, ref, { sizeBytes: 1 });
  const { organizationId, documentId, invoiceId } = theirs;
  expect(await bench.documents.find({ organizationId, documentId })).not.toMatchObject({ sizeBytes: 1 });
  expect(await bench.invoices.find({ organizationId, invoiceId })).not.toBeNull();
});

it('gives two organizations a customer each for one name', () => {
  expect(mine.customerId).not.toBe(theirs.customerId);
});

it('refuses, in the database itself, a row that points into another organization', async () => {
  const now = new Date();
  const row = { id: newId<'task'>(), jobId: newId<'job'>(), organizationId: mine.organizationId };
  const crossing = bench.database.executor.execute(sql`
    insert into tasks (id, job_id, organization_id, kind, document_id, input, status, created_at)
    values (${row.id}, ${row.jobId}, ${row.organizationId}, 'process-document', ${theirs.documentId}, '{}', 'queued', ${now.toISOString()})`);
  await expect(crossing).rejects.toMatchObject({ cause: { code: '23503' } });
});

it('notes who did what, under the right organization', async () => {
  const rows = await bench.database.executor.select().from(auditLog);
  const uploads = rows.filter(({ action }) => action === 'document.uploaded');
  expect(
    uploads.map(({ organizationId, subjectId, actorId }) => ({ organizationId, subjectId, actorId })),
  ).toEqual(
    [mine, theirs].map(({ organizationId, documentId, actor }) => ({
      organizationId,
      subjectId: documentId,
      actorId: actor.userId,
    })),
  );
});

it('names the organization in every table but those that serve all of them', async () => {
  const rows = await rowsOf<{ name: string }>(
    bench.database.executor,
    sql`select table_name as name from information_schema.tables t where table_schema = 'public' and not exists (
          select 1 from information_schema.columns c
          where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'organization_id' and c.is_nullable = 'NO')
        order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'organizations',
    'schema_migrations',
    'sign_in_tries',
    'workers',
  ]);
});

/** All tables that the modules declare. */
async function tablesInCode(): Promise<readonly PgTable[]> {
  const root = new URL('../', import.meta.url);
  const files = globSync('*/*.tables.ts', { cwd: fileURLToPath(root) });
  const modules = await Promise.all(
    files.map(async (file) => (await import(new URL(file, root).href)) as Record<string, unknown>),
  );
  return modules.flatMap((module) => Object.values(module).filter((value) => value instanceof PgTable));
}

it('describes in code exactly the tables and columns that the migrations make', async () => {
  const rows = await rowsOf<{ name: string; column: string; type: string; required: boolean }>(
    bench.database.executor,
    sql`select table_name as name, column_name as "column", is_nullable = 'NO' as required,
          case when data_type = 'timestamp with time zone' then 'timestamp (' || datetime_precision || ') with time zone'
               when data_type = 'ARRAY' then replace(ltrim(udt_name, '_'), 'float4', 'real') || '[]' else data_type end as type
        from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migrations'`,
  );
  const inDatabase = rows.map(({ name, column, type, required }) => `${name}.${column} ${type} ${required}`);
  const inCode = (await tablesInCode()).flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    return columns.map(
      (column) => `${name}.${column.name} ${column.getSQLType()} ${column.notNull || column.primary}`,
    );
  });
  expect(inCode.toSorted()).toEqual(inDatabase.toSorted());
});
