import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openMemoryDatabase } from '../../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../../platform/database/testing/fresh-postgres.ts';
import type { InvoiceId } from '../../../platform/ids.ts';
import type { Actor } from '../../audit/index.ts';
import { type Bench, openBench } from '../../testing/bench.ts';
import type { InvoiceFilters } from '../list/list-query.ts';
import { someInvoice } from '../testing/some-invoice.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

const DAYS = ['2026-01-31', '2026-02-01', null, '1999-12-31'];

/** Something that happens to the invoices; numbers choose which. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('create' as const), fc.nat(11)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('move' as const), fc.nat(30)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('status' as const), fc.nat(30)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('delete' as const), fc.nat(30)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('restore' as const), fc.nat(30)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('keep up' as const), fc.nat(1)) },
);

describe.each(DRIVERS)('counts of invoices on %s', (name, open) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(await open());
  });
  afterAll(() => bench.close());

  const totals = async (actor: Actor, filters: InvoiceFilters) =>
    Promise.all(
      [false, true].map(
        async (isCountFresh) =>
          (await bench.invoices.list(actor.organizationId, { page: 1, perPage: 1, isCountFresh, ...filters }))
            .total,
      ),
    );

  /** Does one step to the organization's invoices. */
  async function take(actor: Actor, ids: InvoiceId[], [kind, choice]: [string, number]): Promise<void> {
    const content = {
      customerCompany: ['A', 'B', null][choice % 3] ?? null,
      salespersonId: ['s-1', 's-2', null][(choice >> 1) % 3] ?? null,
      invoiceDate: DAYS[choice % 4] ?? null,
    };
    if (kind === 'keep up') await bench.invoices.keepUp();
    if (kind === 'create') ids.push((await bench.invoices.create(actor, someInvoice(content))).invoiceId);
    const invoiceId = ids[choice % Math.max(1, ids.length)];
    if (invoiceId === undefined) return;
    if (kind === 'move') await bench.invoices.update({ actor, invoiceId }, content);
    if (kind === 'delete') await bench.invoices.delete({ actor, invoiceId });
    if (kind === 'restore') await bench.invoices.restore({ actor, invoiceId });
    if (kind === 'status') {
      const action = { kind: 'set_status', orderStatus: 1 + (choice % 6) } as const;
      await bench.invoices.changeMany(actor, { invoiceIds: ids.slice(choice % 5), action });
    }
  }

  it('that are kept equal fresh ones after anything that happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const [actor, other] = [await bench.newActor(), await bench.newActor()];
        const ids: InvoiceId[] = [];
        await bench.invoices.create(other, someInvoice());
        for (const one of steps) await take(actor, ids, one);
        const { invoices } = await bench.invoices.list(actor.organizationId, { page: 1, perPage: 100 });
        const [some] = invoices;
        const filters: readonly InvoiceFilters[] = [
          {},
          { orderStatus: 1 },
          { customerId: some?.customerId ?? undefined },
          { customerId: some?.customerId ?? undefined, orderStatus: 3 },
          { salespersonId: 's-1' },
          { salespersonId: 's-2', orderStatus: 2 },
          { dateFrom: '2026-01-31' },
          { dateTo: '2026-01-31', orderStatus: 1 },
          { dateFrom: '2026-01-01', dateTo: '2026-01-31' },
        ];
        for (const filter of filters) {
          const [kept, fresh] = await totals(actor, filter);
          expect(kept, JSON.stringify(filter)).toBe(fresh);
        }
        expect(await totals(actor, {})).toEqual([invoices.length, invoices.length]);
      }),
      { numRuns: name === 'PGlite' ? 8 : 20 },
    );
  });

  it('lose and double nothing while many change and several add up at once', async () => {
    const actor = await bench.newActor();
    const works = Array.from({ length: 24 }, (_, index) =>
      index % 4 === 3 ? bench.invoices.keepUp() : bench.invoices.create(actor, someInvoice()),
    );
    const seen = await Promise.all([...works, totals(actor, {}), totals(actor, {})]);
    expect(seen).toHaveLength(26);
    await bench.invoices.keepUp();
    expect(await totals(actor, {})).toEqual([18, 18]);
    expect(await totals(actor, { orderStatus: 1 })).toEqual([18, 18]);
  });

  it('need no row of what was added up already', async () => {
    await bench.invoices.create(await bench.newActor(), someInvoice());
    await bench.invoices.keepUp();
    const { executor } = bench.database;
    const { invoiceCountChanges } = await import('../invoice-counts.tables.ts');
    expect(await executor.$count(invoiceCountChanges)).toBe(0);
  });
});
