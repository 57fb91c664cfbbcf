import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { newId } from '../../platform/ids.ts';
import { ANY_VERSION } from '../../platform/routing/entity-tag.ts';
import { type Bench, openBench } from '../testing/bench.ts';
import { doCustomerChore } from './do-customer-chores.ts';
import { someInvoice } from './testing/some-invoice.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate')));
});
afterAll(() => bench.close());

/** An actor whose organization has two customers, the second one with so many invoices. */
async function twoCustomers(size: number) {
  const actor = await bench.newActor();
  const { organizationId } = actor;
  const of = async (customerCompany: string) => {
    const { invoiceId } = await bench.invoices.create(actor, someInvoice({ customerCompany }));
    const invoice = await bench.invoices.find({ organizationId, invoiceId });
    if (!invoice?.customer) throw new Error('no customer');
    return { invoiceId, customerId: invoice.customer.id };
  };
  const [one, two] = [await of('Eins AG'), await of('Zwei AG')];
  for (let index = 1; index < size; index += 1) {
    await bench.database.executor.execute(sql`
      insert into invoices (id, organization_id, source, invoice_number, invoice_number_key, customer_id, order_status, warnings, created_at, updated_at)
      values (${newId()}, ${organizationId}, 'manual', 'x', 'X', ${two.customerId}, 1, '[]', now(), now())`);
  }
  const total = async (customerId: typeof one.customerId, isCountFresh: boolean) =>
    (await bench.invoices.list(organizationId, { page: 1, perPage: 1, customerId, isCountFresh })).total;
  return { actor, one, two, total };
}

it('moves invoices of a merged customer step by step, in several processes at once, each once', async () => {
  const { actor, one, two, total } = await twoCustomers(2_200);
  await bench.customers.merge({ actor, customerId: one.customerId, check: ANY_VERSION }, [two.customerId]);
  const deps = { database: bench.database, clock: { now: () => new Date(), elapsedMs: () => 0 } };
  expect(await doCustomerChore(deps)).toBe(true);
  expect(await total(one.customerId, true)).toBe(1_001);
  await Promise.all([bench.invoices.keepUp(), bench.invoices.keepUp(), bench.invoices.keepUp()]);
  await bench.invoices.keepUp();
  expect(await doCustomerChore(deps)).toBe(false);
  for (const isFresh of [true, false]) {
    expect(await total(one.customerId, isFresh)).toBe(2_201);
    expect(await total(two.customerId, isFresh)).toBe(0);
  }
});

it('leaves no invoice with a customer that is merged while it is saved', async () => {
  const { actor, one, two, total } = await twoCustomers(1);
  const merging = { actor, customerId: one.customerId, check: ANY_VERSION };
  await Promise.all([
    ...Array.from({ length: 6 }, () =>
      bench.invoices.create(actor, someInvoice({ customerCompany: 'Zwei AG' })),
    ),
    bench.customers.merge(merging, [two.customerId]),
    bench.invoices.create(actor, someInvoice({ customerCompany: 'ZWEI ag' })),
  ]);
  await bench.invoices.keepUp();
  expect(await total(two.customerId, true)).toBe(0);
  expect(await total(one.customerId, true)).toBe(9);
});

it('gives a deleted invoice back to the customer that stayed', async () => {
  const { actor, one, two } = await twoCustomers(1);
  const { organizationId } = actor;
  await bench.invoices.delete({ actor, invoiceId: two.invoiceId });
  await bench.customers.merge({ actor, customerId: one.customerId, check: ANY_VERSION }, [two.customerId]);
  await bench.invoices.keepUp();
  await bench.invoices.restore({ actor, invoiceId: two.invoiceId });
  const restored = await bench.invoices.find({ organizationId, invoiceId: two.invoiceId });
  expect(restored?.customer?.id).toBe(one.customerId);
  const found = await bench.invoices.list(organizationId, { page: 1, perPage: 5, search: 'eins' });
  expect(found.invoices.map(({ id }) => id)).toContain(two.invoiceId);
});
