import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import { openMemoryDatabase } from '../../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../../audit/index.ts';
import { type Bench, openBench } from '../../testing/bench.ts';
import type { InvoiceContent } from '../invoice.ts';
import { someInvoice, someLine } from '../testing/some-invoice.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { InvoiceListQuery } from './list-query.ts';
import type { InvoiceSort } from './sort-keys.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

const SORTS: readonly InvoiceSort[] = [
  'created_at',
  'invoice_date',
  'due_date',
  'total_amount',
  'invoice_number',
  'seller_name',
];

describe.each(DRIVERS)('the list of invoices on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  beforeAll(async () => {
    bench = await openBench(await open());
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    actor = await bench.newActor();
  });

  const create = (given: Partial<InvoiceContent>) => bench.invoices.create(actor, someInvoice(given));
  const list = (query: Partial<InvoiceListQuery> = {}) =>
    bench.invoices.list(actor.organizationId, { page: 1, perPage: 100, ...query });
  const numbersOf = async (query: Partial<InvoiceListQuery>) =>
    (await list(query)).invoices.map(({ invoiceNumber }) => invoiceNumber);

  /** Follows the cursors from the first page to the end, through their text form. */
  async function walk(query: Partial<InvoiceListQuery>): Promise<readonly string[]> {
    const seen: string[] = [];
    let after: InvoiceListQuery['after'];
    do {
      const page = await list({ ...query, perPage: 3, after });
      seen.push(...page.invoices.map(({ id }) => id));
      after = (page.next && fromCursor(toCursor(page.next))) ?? undefined;
    } while (after !== undefined);
    return seen;
  }

  it.each(SORTS.flatMap((sort) => [true, false].map((isAscending) => ({ sort, isAscending }))))(
    'is walked by cursors without skipping or repeating, many keys being equal or missing: %j',
    async (order) => {
      for (let index = 0; index < 14; index += 1) {
        await create({
          invoiceNumber: `N-${index % 3}`,
          invoiceDate: index % 4 === 0 ? null : `2026-01-0${1 + (index % 2)}`,
          dueDate: index % 3 === 0 ? null : '2026-02-01',
          totalAmount: index % 5 === 0 ? null : ((index % 2 === 0 ? '7.5' : '7.50') as Decimal),
          sellerName: index % 2 === 0 ? null : `Seller ${index % 3}`,
        });
      }
      const whole = (await list(order)).invoices.map(({ id }) => id);
      const walked = await walk(order);
      expect(walked).toEqual(whole);
      expect(new Set(walked).size).toBe(14);
      const other = (await list({ ...order, isAscending: !order.isAscending })).invoices.map(({ id }) => id);
      expect(other).toEqual(whole.toReversed());
    },
  );

  it('goes on by cursor where it was, whatever is added or deleted before', async () => {
    for (let index = 0; index < 6; index += 1) await create({ invoiceNumber: `N-${index}` });
    const first = await list({ perPage: 2 });
    await create({ invoiceNumber: 'later' });
    const [newest] = first.invoices;
    if (newest) await bench.invoices.delete({ actor, invoiceId: newest.id });
    expect(await numbersOf({ perPage: 2, after: first.next ?? undefined })).toEqual(['N-3', 'N-2']);
    expect(await numbersOf({ perPage: 2, page: 2 })).toEqual(['N-3', 'N-2']);
  });

  it('orders what is missing as the smallest', async () => {
    await create({ invoiceNumber: 'none', totalAmount: null });
    await create({ invoiceNumber: 'minus', totalAmount: '-5' as Decimal });
    await create({ invoiceNumber: 'ten', totalAmount: '10' as Decimal });
    await create({ invoiceNumber: 'nine', totalAmount: '9.99' as Decimal });
    expect(await numbersOf({ sort: 'total_amount' })).toEqual(['ten', 'nine', 'minus', 'none']);
  });

  describe('searched', () => {
    beforeEach(async () => {
      await create({
        invoiceNumber: 'SO-43659',
        customerCompany: 'Müller & Söhne',
        sellerName: 'Œuvre SARL',
      });
      await create({
        invoiceNumber: 'RE 7',
        notes: 'Für den Zaun',
        lines: [someLine('Mountain-100 Black, 42')],
      });
      await create({ invoiceNumber: '100%', customerCompany: "O'Brien" });
    });

    it.each([
      ['so-43659', ['SO-43659']],
      ['SO43659', ['SO-43659']],
      ['43659', ['SO-43659']],
      ['muller', ['SO-43659']],
      ['MÜLLER sohne', ['SO-43659']],
      ['oeuvre', ['SO-43659']],
      ['mount', ['RE 7']],
      ['black mountain', ['RE 7']],
      ['fur zaun', ['RE 7']],
      ['obrien', ['100%']],
      ["o'brien", ['100%']],
      ['mountain muller', []],
      ['ountain', []],
    ])('for %j finds %j', async (search, numbers) => {
      expect(await numbersOf({ search })).toEqual(numbers);
      expect((await list({ search })).total).toBe(numbers.length);
    });

    it.each([
      '%',
      '_',
      '%%%',
      "' or 1=1 --",
      "x'::tsquery",
      '\\',
      '!',
      '& |',
      ':*',
      '(',
      '\0',
      '𝒳'.repeat(50),
    ])('for %j finds nothing by accident', async (search) => {
      const { invoices, total } = await list({ search });
      expect([invoices, total]).toEqual([[], 0]);
    });

    it('takes marks around words for nothing', async () => {
      expect(await numbersOf({ search: '100%' })).toEqual(['100%', 'RE 7']);
      expect(await numbersOf({ search: "zaun'); drop table invoices; --" })).toEqual([]);
    });

    it('keeps to filters, orders, pages and what is not deleted', async () => {
      const all = await list({ search: 'n', sort: 'invoice_number' });
      expect(all.total).toBe(0);
      await create({ invoiceNumber: 'SO-1', salespersonId: 's-1', customerCompany: 'Müller & Söhne' });
      expect(await numbersOf({ search: 'muller', salespersonId: 's-1' })).toEqual(['SO-1']);
      const pages = { search: 'so', sort: 'invoice_number', isAscending: true, perPage: 1 } as const;
      const first = await list(pages);
      expect(first.invoices.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['SO-1']);
      expect(await numbersOf({ ...pages, after: first.next ?? undefined })).toEqual(['SO-43659']);
      expect(await numbersOf({ ...pages, page: 2 })).toEqual(['SO-43659']);
      const [shown] = first.invoices;
      if (shown) await bench.invoices.delete({ actor, invoiceId: shown.id });
      expect(await numbersOf({ search: 'so' })).toEqual(['SO-43659']);
      expect(await numbersOf({ search: 'so', isDeleted: true })).toEqual(['SO-1']);
    });

    it('finds what was changed under its new words only', async () => {
      const { invoices } = await list({ search: 'zaun' });
      const invoiceId = invoices[0]?.id;
      if (invoiceId === undefined) throw new Error('not found');
      await bench.invoices.update({ actor, invoiceId }, { notes: 'Für das Tor' });
      expect(await numbersOf({ search: 'tor' })).toEqual(['RE 7']);
      expect(await numbersOf({ search: 'zaun' })).toEqual([]);
    });

    it('shows nothing of other organizations', async () => {
      const { organizationId } = await bench.newActor();
      const found = await bench.invoices.list(organizationId, { page: 1, perPage: 10, search: 'muller' });
      expect(found).toMatchObject({ invoices: [], total: 0 });
    });

    it('finds invoices that were there before the search was', async () => {
      await bench.database.executor.execute('update invoice_search set words = null');
      expect(await numbersOf({ search: 'muller' })).toEqual([]);
      await bench.invoices.keepUp();
      expect(await numbersOf({ search: 'muller' })).toEqual(['SO-43659']);
      expect(await numbersOf({ search: 'mount' })).toEqual(['RE 7']);
    });
  });
});
