import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { NewExport, type NewExportBody } from '@vouch/contract/exports/export.ts';
import { systemClock } from '../../platform/clock.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../audit/index.ts';
import { someInvoice } from '../invoices/testing/some-invoice.ts';
import { type Bench, openBench } from '../testing/bench.ts';
import { createExportsModule, type ExportsModule } from './index.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

const DAY_MS = 86_400_000;

describe.each(DRIVERS)('exports on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  let exports: ExportsModule;
  let now = new Date();
  let stop: () => Promise<void>;
  beforeAll(async () => {
    bench = await openBench(await open());
    const { database, blobs, audit, tasks, invoices } = bench;
    const clock = { ...systemClock, now: () => now };
    exports = createExportsModule({ database, blobs, clock, audit, tasks, invoices, keepDays: 7 });
    const worker = await bench.startWorker(1, { 'export-invoices': exports.makeExport });
    stop = () => worker.stop(5_000);
  });
  afterAll(async () => {
    await stop();
    await bench.close();
  });
  beforeEach(async () => {
    now = new Date();
    actor = await bench.newActor();
  });

  async function exported(request: Partial<NewExportBody> & Pick<NewExportBody, 'format'>) {
    const { organizationId } = actor;
    const { exportId, taskId } = await exports.accept({ actor, request: NewExport.parse(request) });
    await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    const ref = { organizationId, exportId };
    const stored = await exports.find(ref);
    if (stored === null) throw new Error('the export is gone');
    const { sha256 } = stored.export;
    const bytes = sha256 === null ? null : await bench.blobs.read({ organizationId, sha256 });
    return { ref, stored, text: bytes === null ? null : Buffer.from(bytes).toString('utf8') };
  }

  const save = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        bench.invoices.create(
          actor,
          someInvoice({ invoiceNumber: `N-${index}`, invoiceDate: `2026-0${1 + (index % 2)}-01` }),
        ),
      ),
    );

  it('holds every invoice that passes the filters once, and none of another organization', async () => {
    await save(7);
    actor = { ...(await bench.newActor()) };
    await save(4);
    const all = await exported({ format: 'csv', bom: false });
    expect(all.stored).toMatchObject({
      status: 'completed',
      export: { invoiceCount: 4, incompleteCount: 0 },
    });
    expect(all.text?.trimEnd().split('\r\n')).toHaveLength(5);
    const some = await exported({ format: 'csv', filters: { date_from: '2026-02-01' } });
    expect(some.stored.export.invoiceCount).toBe(2);
  });

  it('walks through many pages without skipping or repeating', async () => {
    await save(260);
    const { text } = await exported({ format: 'csv', bom: false });
    const numbers = text
      ?.trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',')[0]);
    expect(new Set(numbers).size).toBe(260);
    expect(numbers).toHaveLength(260);
  });

  it('deletes the file when its time is over, and keeps what is known of it', async () => {
    await save(1);
    const { ref, stored } = await exported({ format: 'json' });
    const { sha256, expiresAt } = stored.export;
    if (sha256 === null || expiresAt === null) throw new Error('no file');
    expect(expiresAt.getTime() - now.getTime()).toBe(7 * DAY_MS);
    await exports.forgetExpired();
    expect(await bench.blobs.has({ organizationId: ref.organizationId, sha256 })).toBe(true);
    now = new Date(expiresAt.getTime() + 1);
    await exports.forgetExpired();
    expect(await bench.blobs.has({ organizationId: ref.organizationId, sha256 })).toBe(false);
    expect((await exports.find(ref))?.export).toMatchObject({ invoiceCount: 1, fileDeletedAt: now });
  });

  it('keeps the bytes as long as another export has the same', async () => {
    const first = await exported({ format: 'csv' });
    const second = await exported({ format: 'csv' });
    const sha256 = first.stored.export.sha256 ?? '';
    expect(second.stored.export.sha256).toBe(sha256);
    const blob = { organizationId: actor.organizationId, sha256 };
    expect(await exports.delete(actor, first.ref.exportId)).toBe(true);
    expect(await bench.blobs.has(blob)).toBe(true);
    expect(await exports.delete(actor, second.ref.exportId)).toBe(true);
    expect(await bench.blobs.has(blob)).toBe(false);
  });

  it("touches no other organization's export", async () => {
    const { ref } = await exported({ format: 'csv' });
    const stranger = await bench.newActor();
    expect(await exports.find({ ...ref, organizationId: stranger.organizationId })).toBeNull();
    expect(await exports.delete(stranger, ref.exportId)).toBe(false);
  });
});
