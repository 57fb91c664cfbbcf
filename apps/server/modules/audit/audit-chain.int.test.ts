import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { systemClock } from '../../platform/clock.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import { createOrganizationsModule } from '../organizations/index.ts';
import { createAuditModule, createAuditTrail, systemActor, type AuditTrail } from './index.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('the chain of the audit log, on %s', (_name, open) => {
  let database: Awaited<ReturnType<(typeof DRIVERS)[number][1]>>;
  let trail: AuditTrail;
  let organizationId: OrganizationId;
  const audit = createAuditModule({ clock: systemClock });

  beforeAll(async () => {
    database = await open();
    await migrate(database);
    trail = createAuditTrail(database);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    organizationId = await createOrganizationsModule({ database, clock: systemClock }).create('Test');
  });

  const note = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        database.transaction((tx) =>
          audit.note(tx, systemActor(organizationId), {
            action: 'thing.changed',
            subjectKind: 'thing',
            subjectId: newId(),
            data: { zebra: index, ape: { text: 'grün 🙂', list: [1, null, { b: 1, a: 0.1 }] } },
          }),
        ),
      ),
    );
  /** Changes rows as someone could who rules the database. */
  const tamper = async (statement: ReturnType<typeof sql>) => {
    await database.executor.execute(sql`alter table audit_log disable trigger audit_log_append_only`);
    await database.executor.execute(statement);
    await database.executor.execute(sql`alter table audit_log enable trigger audit_log_append_only`);
  };
  const mine = () => sql`organization_id = ${organizationId}`;

  it('has no gap and no fork when many write and many seal at once', async () => {
    const seal = () => Promise.all(Array.from({ length: 6 }, () => trail.verify(organizationId)));
    await Promise.all([note(60), seal(), note(40), seal()]);
    const check = await trail.verify(organizationId);
    expect(check).toMatchObject({ entries: 100, broken: null, head: { sequence: 100 } });
    const rows = await rowsOf<{ sequence: string }>(
      database.executor,
      sql`select sequence from audit_log where ${mine()} order by sequence`,
    );
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
  });

  it('takes in entries from before there was a chain, and more than one batch', async () => {
    await note(700);
    expect(await trail.verify(organizationId)).toMatchObject({ entries: 700, broken: null });
  });

  it('of an organization without entries is intact', async () => {
    expect(await trail.verify(organizationId)).toMatchObject({ entries: 0, broken: null });
  });

  it.each([
    ['changed', sql`action = 'nothing.happened'`],
    ['changed', sql`data = data || '{"zebra": -1}'`],
    ['changed', sql`created_at = created_at - interval '1 day'`],
    ['changed', sql`actor_id = ${newId()}`],
    ['changed', sql`hash = repeat('0', 64)`],
    ['rewritten', sql`previous_hash = repeat('0', 64)`],
  ])('tells a %s entry by its number and id', async (reason, change) => {
    await note(5);
    await trail.verify(organizationId);
    const [third] = await rowsOf<{ id: string }>(
      database.executor,
      sql`select id from audit_log where ${mine()} and sequence = 3`,
    );
    await tamper(sql`update audit_log set ${change} where ${mine()} and sequence = 3`);
    expect(await trail.verify(organizationId)).toMatchObject({
      entries: 2,
      broken: { sequence: 3, entryId: third?.id, reason },
    });
  });

  it('tells a removed entry, also the last one, and a whole removed log', async () => {
    await note(5);
    await trail.verify(organizationId);
    await tamper(sql`delete from audit_log where ${mine()} and sequence = 5`);
    expect(await trail.verify(organizationId)).toMatchObject({ broken: { sequence: 5, reason: 'missing' } });
    await tamper(sql`delete from audit_log where ${mine()} and sequence = 2`);
    expect(await trail.verify(organizationId)).toMatchObject({ broken: { sequence: 2, reason: 'missing' } });
    await tamper(sql`delete from audit_log where ${mine()}`);
    expect(await trail.verify(organizationId)).toMatchObject({ broken: { sequence: 1, reason: 'missing' } });
  });

  it('tells entries whose places were swapped', async () => {
    await note(5);
    await trail.verify(organizationId);
    await tamper(
      sql`update audit_log set sequence = case sequence when 2 then 1000 else 2000 end where ${mine()} and sequence in (2, 4)`,
    );
    await tamper(
      sql`update audit_log set sequence = case sequence when 1000 then 4 else 2 end where ${mine()} and sequence > 999`,
    );
    expect(await trail.verify(organizationId)).toMatchObject({ broken: { sequence: 2 } });
  });

  it('is its organization’s own: a broken one leaves the others intact', async () => {
    await note(3);
    const other = await createOrganizationsModule({ database, clock: systemClock }).create('Other');
    await audit.note(database.executor, systemActor(other), {
      action: 'a.b',
      subjectKind: 'a',
      subjectId: 'b',
    });
    await trail.sealAll();
    await tamper(sql`update audit_log set subject_id = 'x' where ${mine()} and sequence = 1`);
    expect((await trail.verify(organizationId)).broken).toMatchObject({ sequence: 1 });
    expect(await trail.verify(other)).toMatchObject({ entries: 1, broken: null });
  });

  it('is guarded by the database: entries can not be changed or removed by accident', async () => {
    await note(1);
    for (const isSealed of [false, true]) {
      if (isSealed) await trail.sealAll();
      for (const statement of [
        sql`update audit_log set action = 'x' where ${mine()}`,
        sql`delete from audit_log where ${mine()}`,
        ...(isSealed ? [sql`update audit_log set sequence = 7 where ${mine()}`] : []),
      ]) {
        await expect(database.executor.execute(statement)).rejects.toMatchObject({
          cause: { code: '23001' },
        });
      }
    }
  });
});
