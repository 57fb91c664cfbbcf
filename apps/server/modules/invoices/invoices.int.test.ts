import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../audit/index.ts';
import { openBench, type Bench } from '../testing/bench.ts';
import type { InvoiceContent } from './invoice.ts';

const decimal = (text: string) => text as Decimal;

const CONTENT: InvoiceContent = {
  invoiceNumber: 'SO-1',
  invoiceDate: '2026-05-31',
  dueDate: null,
  currency: 'EUR',
  subtotal: decimal('40.50'),
  taxAmount: decimal('7.695'),
  shippingAmount: null,
  discountAmount: null,
  totalAmount: decimal('48.195'),
  customerCompany: 'Müller & Söhne',
  customerAddress: 'Weg 1',
  salespersonId: null,
  sellerName: null,
  sellerAddress: null,
  sellerVatId: null,
  notes: null,
  customFields: {},
  lines: [
    {
      lineNumber: 1,
      description: 'Rad',
      quantity: decimal('1.5'),
      unit: null,
      unitPrice: decimal('27.000000'),
      lineTotal: null,
      taxRate: null,
      productCode: null,
    },
  ],
};

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('invoices on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  beforeAll(async () => {
    bench = await openBench(await open());
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    actor = await bench.newActor();
  });

  const create = (change: Partial<InvoiceContent> = {}) =>
    bench.invoices.create(actor, { ...CONTENT, ...change });
  const find = ({ invoiceId }: Awaited<ReturnType<typeof create>>) =>
    bench.invoices.find({ organizationId: actor.organizationId, invoiceId });
  const numbersOf = async (query: object) =>
    (await bench.invoices.list(actor.organizationId, { page: 1, perPage: 20, ...query })).invoices.map(
      ({ invoiceNumber }) => invoiceNumber,
    );

  it('keeps every amount as it was given, and computes a missing line total in the currency’s smallest unit', async () => {
    expect(await find(await create())).toMatchObject({
      subtotal: '40.50',
      taxAmount: '7.695',
      totalAmount: '48.195',
      source: 'manual',
      lines: [{ quantity: '1.5', unitPrice: '27.000000', lineTotal: '40.50' }],
    });
  });

  it('finds the customer again, however the name is written', async () => {
    const first = await find(await create());
    const second = await find(await create({ customerCompany: ' MULLER & SOHNE ', invoiceNumber: 'SO-2' }));
    expect(second?.customer?.id).toBe(first?.customer?.id);
    expect(second?.customer?.companyName).toBe('Müller & Söhne');
  });

  it('adds a new customer once when many invoices bring it at the same time', async () => {
    const saved = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        create({ customerCompany: 'Neu AG', invoiceNumber: `N-${index}` }),
      ),
    );
    const customers = await Promise.all(saved.map(async (one) => (await find(one))?.customer?.id));
    expect(new Set(customers).size).toBe(1);
  });

  it('warns about a number that is there already, and saves it all the same', async () => {
    await create();
    const again = await create({ invoiceNumber: 'so 1' });
    expect(again.warnings.map(({ code }) => code)).toEqual(['duplicate']);
    expect(await find(again)).toMatchObject({ warnings: [{ code: 'duplicate' }] });
    const otherSeller = await create({ sellerName: 'Anders GmbH' });
    expect(otherSeller.warnings).toEqual([]);
  });

  it('lists the newest first, page by page, each once', async () => {
    for (let index = 1; index <= 7; index += 1) await create({ invoiceNumber: `P-${index}` });
    const pages = [
      await numbersOf({ perPage: 3 }),
      await numbersOf({ perPage: 3, page: 2 }),
      await numbersOf({ perPage: 3, page: 3 }),
    ];
    expect(pages).toEqual([['P-7', 'P-6', 'P-5'], ['P-4', 'P-3', 'P-2'], ['P-1']]);
    expect(await numbersOf({ perPage: 3, page: 4 })).toEqual([]);
  });

  it('filters by customer, salesperson, state and days', async () => {
    const first = await find(
      await create({ invoiceNumber: 'A', invoiceDate: '2026-01-31', salespersonId: 's-1' }),
    );
    await create({ invoiceNumber: 'B', invoiceDate: '2026-02-01', customerCompany: 'Other' });
    await create({ invoiceNumber: 'C', invoiceDate: null });
    const customerId = first?.customer?.id;
    expect(await numbersOf({ customerId })).toEqual(['C', 'A']);
    expect(await numbersOf({ salespersonId: 's-1' })).toEqual(['A']);
    expect(await numbersOf({ orderStatus: 5 })).toEqual([]);
    expect(await numbersOf({ orderStatus: 1, customerId })).toEqual(['C', 'A']);
    expect(await numbersOf({ dateFrom: '2026-01-31', dateTo: '2026-01-31' })).toEqual(['A']);
    expect(await numbersOf({ dateFrom: '2026-02-01' })).toEqual(['B']);
  });

  it('hides a deleted invoice everywhere, once', async () => {
    const saved = await create();
    expect(await bench.invoices.delete({ actor, invoiceId: saved.invoiceId })).toBe(true);
    expect(await bench.invoices.delete({ actor, invoiceId: saved.invoiceId })).toBe(false);
    expect(await find(saved)).toBeNull();
    expect(await numbersOf({})).toEqual([]);
    expect((await create()).warnings).toEqual([]);
  });
});
