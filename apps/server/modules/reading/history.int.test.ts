import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { EarlierDocument, OrganizationRecords } from '@vouch/core/verification/history.ts';
import { verifyDocument } from '@vouch/engine/verify/verify.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskWorker } from '../tasks/index.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { GOOD_FIELDS, invoiceOf, readsWell } from '../testing/fake-host.ts';
import type { ProcessResult } from '../uploads/to-task-result.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

type File = ReturnType<typeof someUpload>['source']['file'];

describe.each(DRIVERS)('what came before, on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  let worker: TaskWorker;
  let earlier: readonly EarlierDocument[];
  let records: OrganizationRecords | undefined;
  beforeAll(async () => {
    bench = await openBench(await open());
    worker = await bench.startWorker();
  });
  afterAll(async () => {
    await worker.stop(1_000);
    await bench.close();
  });
  beforeEach(async () => {
    actor = await bench.newActor();
    bench.world.verify = (input) => {
      ({ earlier, records } = input.context);
      return verifyDocument(input);
    };
  });
  afterEach(() => {
    bench.world.read = readsWell();
  });

  const resultOf = async (taskId: Parameters<Bench['tasks']['find']>[1]) => {
    const { organizationId } = actor;
    const task = await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    if (task?.outcome?.status !== 'completed') throw new Error('not completed');
    return task.outcome.result;
  };
  const analyze = async (file: File, userId: Actor['userId'] | null = actor.userId) => {
    const { organizationId } = actor;
    const request = { organizationId, userId, file, store: true, mode: 'simple' } as const;
    const accepted = await bench.analyses.accept(request);
    if (!accepted.ok) throw new Error(accepted.error.message);
    return (await resultOf(accepted.value.taskId)) as AnalysisBody;
  };
  const upload = async (file: File) => {
    const accepted = await bench.uploads.accept(actor, { source: { kind: 'file', file }, autoSave: true });
    if (!accepted.ok) throw new Error(accepted.error.message);
    return (await resultOf(accepted.value.taskId)) as ProcessResult;
  };
  const { file: someFile } = someUpload().source;

  it('judges the same file alike however often it is analysed', async () => {
    const first = await analyze(someFile);
    for (const again of [await analyze(someFile), await analyze(someFile)]) {
      expect(again).toMatchObject({ label: first.label, score: first.score, reasons: first.reasons });
    }
    expect(earlier).toEqual([]);
  });

  it('does not hold the analysis of a file against its upload', async () => {
    await analyze(someFile);
    expect((await upload(someFile)).review_reasons).not.toContain('duplicate');
    expect(earlier).toEqual([]);
  });

  it('reports a file that is uploaded twice, and saves it once', async () => {
    await upload(someFile);
    const second = await upload(someFile);
    expect(second).toMatchObject({ auto_saved: false, invoice_id: null });
    expect(second.review_reasons).toContain('duplicate');
    expect(second.verification?.reasons.join('\n')).toMatch(
      /\[CRITICAL\] This very file was handed in before/,
    );
  });

  it('notes that an analysed file is stored already, and accuses nobody of it', async () => {
    await upload(someFile);
    const { reasons, minor_notes: notes } = await analyze(someFile);
    const said = [...reasons, ...notes].join('\n');
    expect(said).toMatch(/\[INFO\] This very file was handed in before/);
    expect(said).not.toMatch(/CRITICAL/);
  });

  it('reports an invoice that was analysed before in another file', async () => {
    const first = await analyze(someFile);
    const copy = await analyze(someUpload().source.file);
    expect(copy.reasons.join('\n')).toMatch(/This invoice was handed in before/);
    expect(first.earlier_documents).toEqual([]);
    expect(copy.earlier_documents).toMatchObject([
      { document_id: first.receipt_ref, filename: someFile.fileName, summary: expect.any(String) },
    ]);
  });

  it('tells who asks without signing in nothing of what the organization has', async () => {
    await upload(someFile);
    const [same, copy] = [await analyze(someFile, null), await analyze(someUpload().source.file, null)];
    expect(copy.earlier_documents).toMatchObject([{ document_id: same.receipt_ref }]);
    expect(same.earlier_documents).toEqual([]);
    expect([...same.reasons, ...same.minor_notes].join('\n')).not.toMatch(/before/);
  });

  it('tells checks how much was read and from where two people approve, except for who asks without signing in', async () => {
    const approvalLimit = { amount: '5000.00' as Decimal, currency: 'EUR' };
    bench.world.approvalLimit = approvalLimit;
    await upload(someFile);
    expect(records).toEqual({ documentCount: 0, approvalLimit });
    await analyze(someUpload().source.file);
    expect(records).toEqual({ documentCount: 1, approvalLimit });
    await analyze(someUpload().source.file, null);
    expect(records).toBeUndefined();
    bench.world.approvalLimit = null;
  });

  it('names another seller with the same account', async () => {
    const sellerOf = (sellerName: string, sellerVatId: string) =>
      readsWell(
        invoiceOf({
          ...GOOD_FIELDS,
          sellerName,
          sellerVatId,
          iban: 'DE89370400440532013000',
          invoiceNumber: sellerVatId,
        }),
      );
    bench.world.read = sellerOf('Acme Ltd', 'DE136695976');
    await analyze(someFile);
    bench.world.read = sellerOf('Muster GmbH', 'NL000099998B57');
    const other = await analyze(someUpload().source.file);
    expect([...other.reasons, ...other.minor_notes].join('\n')).toMatch(
      /Another seller has the same bank account/,
    );
  });

  it('tells two sellers of one name apart by their VAT numbers', async () => {
    const sellerOf = (sellerVatId: string, iban: string) =>
      readsWell(invoiceOf({ ...GOOD_FIELDS, sellerVatId, iban, invoiceNumber: sellerVatId }));
    bench.world.read = sellerOf('DE136695976', 'DE89370400440532013000');
    await analyze(someFile);
    bench.world.read = sellerOf('NL000099998B57', 'NL91ABNA0417164300');
    const other = await analyze(someUpload().source.file);
    expect(earlier).toMatchObject([{ sellerKey: 'mustergmbh', sellerVatId: 'DE136695976' }]);
    expect(other.reasons.join('\n')).not.toMatch(/new bank account/);
    bench.world.read = sellerOf('DE136695976', 'DE02120300000000202051');
    expect((await analyze(someUpload().source.file)).reasons.join('\n')).toMatch(/new bank account/);
  });
});
