import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type OrganizationId } from '../../ids.ts';
import { idColumn, momentColumn } from '../columns.ts';
import { decimalColumn } from '../decimal-column.ts';
import { rowsOf, type Database } from '../database.ts';
import { migrate, readMigrations } from '../migrate.ts';

const samples = pgTable('conformance_samples', {
  id: idColumn<'organization'>('id').primaryKey(),
  name: text('name').notNull(),
  amount: decimalColumn('amount'),
  count: integer('count').notNull().default(0),
  facts: jsonb('facts').$type<Readonly<Record<string, unknown>>>(),
  at: momentColumn('at'),
});

const sampleOf = (name: string, amount: string | null = null) => ({
  id: newId<'organization'>() satisfies OrganizationId,
  name,
  amount: amount as never,
});

/** What every database driver must do; run by one test file per driver. */
export function describeDatabase(name: string, open: () => Promise<Database>): void {
  describe(`${name} as a database`, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
      await database.executor.execute(
        sql`create table conformance_samples (id uuid primary key, name text not null unique, amount numeric, count integer not null default 0, facts jsonb, at timestamptz(3))`,
      );
    });
    afterAll(() => database.close());

    it('applies every migration once, also when asked by many at the same time', async () => {
      const all = (await readMigrations()).map((migration) => migration.name);
      const runs = await Promise.all([migrate(database), migrate(database), migrate(database)]);
      expect(runs.flat()).toEqual(all);
      expect(await migrate(database)).toEqual([]);
    });

    it('runs work of one name once at a time, work of other names beside it, and lets go of a name when work fails', async () => {
      const ran: string[] = [];
      const note = (what: string) => async () => void ran.push(what);
      const isFirst = await database.alone('one', async (executor) => {
        expect(await rowsOf(executor, sql`select 1 as it`)).toEqual([{ it: 1 }]);
        expect(await database.alone('one', note('same'))).toBe(false);
        expect(await database.alone('other', note('other'))).toBe(true);
      });
      expect({ isFirst, ran }).toEqual({ isFirst: true, ran: ['other'] });
      await expect(database.alone('one', () => Promise.reject(new Error('no luck')))).rejects.toThrow(
        'no luck',
      );
      expect(await database.alone('one', note('again'))).toBe(true);
    });

    it('refuses a database that a newer program made, and one whose steps were changed', async () => {
      const change = (statement: string) => database.executor.execute(sql.raw(statement));
      await change(`insert into schema_migrations values (9999, '9999_future', 'x')`);
      await expect(migrate(database)).rejects.toThrow(/newer Vouch/);
      await change(`delete from schema_migrations where version = 9999`);
      await change(`update schema_migrations set sha256 = sha256 || 'x' where version = 1`);
      await expect(migrate(database)).rejects.toThrow(/differs/);
      await change(`update schema_migrations set sha256 = left(sha256, 64)`);
      expect(await migrate(database)).toEqual([]);
    });

    it.each(['12.50', '0.12345678', '-999999999999999999.99', '100', '1.000'])(
      'gives the amount %s back with its scale',
      async (amount) => {
        const row = sampleOf(`amount ${amount}`, amount);
        await database.executor.insert(samples).values(row);
        const [read] = await database.executor
          .select()
          .from(samples)
          .where(sql`id = ${row.id}`);
        expect(read?.amount).toBe(amount);
      },
    );

    it('gives JSON and moments back as they were', async () => {
      const facts = { nested: [1, 'zwei', null, { text: 'ä€\u{1F9FE}' }] };
      const at = new Date('2026-02-03T04:05:06.789Z');
      const row = { ...sampleOf('json'), facts, at };
      await database.executor.insert(samples).values(row);
      const [read] = await database.executor
        .select()
        .from(samples)
        .where(sql`id = ${row.id}`);
      expect(read?.facts).toEqual(facts);
      expect(read?.at).toEqual(at);
    });

    it('keeps nothing of a transaction that throws', async () => {
      const failing = database.transaction(async (tx) => {
        await tx.insert(samples).values(sampleOf('rolled back'));
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      const rows = await rowsOf(
        database.executor,
        sql`select 1 from conformance_samples where name = 'rolled back'`,
      );
      expect(rows).toEqual([]);
    });

    it('goes on after a failed statement', async () => {
      await database.executor.insert(samples).values(sampleOf('only once'));
      await expect(database.executor.insert(samples).values(sampleOf('only once'))).rejects.toThrow();
      await database.ping();
    });

    it('loses no update when many transactions change one row', async () => {
      const row = sampleOf('counter');
      await database.executor.insert(samples).values(row);
      const increments = Array.from({ length: 40 }, () =>
        database.transaction(async (tx) => {
          await rowsOf(tx, sql`select 1 from conformance_samples where id = ${row.id} for update`);
          await tx.execute(sql`update conformance_samples set count = count + 1 where id = ${row.id}`);
        }),
      );
      await Promise.all(increments);
      const [read] = await rowsOf<{ count: number }>(
        database.executor,
        sql`select count from conformance_samples where id = ${row.id}`,
      );
      expect(read?.count).toBe(40);
    });

    it('delivers a notification when its transaction commits, and none when it rolls back', async () => {
      const heard: string[] = [];
      const unlisten = await database.listen('conformance', {
        onNotification: (payload) => heard.push(payload),
        onGap: () => undefined,
      });
      const failing = database.transaction(async (tx) => {
        await tx.execute(sql`select pg_notify('conformance', 'never')`);
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      await database.transaction(async (tx) => {
        await tx.execute(sql`select pg_notify('conformance', 'committed')`);
        expect(heard).toEqual([]);
      });
      await expect.poll(() => heard).toEqual(['committed']);
      await unlisten();
      await database.executor.execute(sql`select pg_notify('conformance', 'after')`);
      await database.ping();
      expect(heard).toEqual(['committed']);
    });
  });
}
