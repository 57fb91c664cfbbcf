import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate } from '../../platform/database/migrate.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres, quiet } from '../../platform/database/testing/fresh-postgres.ts';
import { createLater } from '../../platform/later.ts';
import { newId } from '../../platform/ids.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { createAuditModule } from '../audit/index.ts';
import { createOrganizationsModule } from '../organizations/index.ts';
import { hashPassword } from './password-hash.ts';
import { type PasswordDeps, signInByPassword } from './sign-in-by-password.ts';
import { insertUser } from './users.repository.ts';

const PASSWORD = 'correct horse battery';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('tries to sign in, on %s', (_name, open) => {
  let database: Awaited<ReturnType<(typeof DRIVERS)[number][1]>>;
  let deps: PasswordDeps;
  let now = new Date('2026-05-01T12:00:00Z');
  let email = '';
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  beforeAll(async () => {
    database = await open();
    await migrate(database);
    const clock = { now: () => now, elapsedMs: () => 0 };
    deps = {
      database,
      clock,
      audit: createAuditModule({ clock }),
      tokens: {} as PasswordDeps['tokens'],
      accessTokenSeconds: 60,
      sessionSeconds: 600,
      later: createLater(quiet),
    };
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    const organizationId = await createOrganizationsModule(deps).create('Test');
    const id = newId<'user'>();
    email = `person@${id}.example`;
    const passwordHash = await hashPassword(PASSWORD);
    await insertUser(database.executor, {
      id,
      organizationId,
      email,
      role: 'user',
      passwordHash,
      createdAt: now,
    });
  });

  /** Status, code and wait of a try; 200 when it went well. */
  const attempt = async (address: string, password: string) => {
    try {
      const client = { kind: 'browser', userAgent: '', requestId: 'request-1' } as const;
      await signInByPassword(deps, { email: address, password }, client);
      return [200] as const;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return [error.facts.status, error.facts.code, error.facts.retryAfterSeconds] as const;
    }
  };
  const guess = async (address: string, times: number) => {
    const answers: Array<Awaited<ReturnType<typeof attempt>>> = [];
    for (let count = 0; count < times; count += 1) answers.push(await attempt(address, 'a guess'));
    return answers;
  };

  it('have to wait after five that failed, also with the right password, and never for long', async () => {
    expect((await guess(email, 5)).map(([status]) => status)).toEqual([401, 401, 401, 401, 401]);
    expect(await attempt(email, PASSWORD)).toEqual([429, 'too-many-tries', 1]);
    for (const seconds of [2, 4, 8, 16, 30, 30]) {
      later(30);
      expect((await guess(email, 1))[0]?.[0]).toBe(401);
      expect(await attempt(email, PASSWORD)).toEqual([429, 'too-many-tries', seconds]);
    }
    later(30);
    expect(await attempt(email, PASSWORD)).toEqual([200]);
    expect(
      (await guess(email, 5)).map(([status]) => status),
      'a good one starts anew',
    ).toEqual([401, 401, 401, 401, 401]);
  });

  it('are answered alike whether there is such an account or not', async () => {
    const nobody = `nobody@${newId()}.example`;
    expect(await guess(nobody, 8)).toEqual(await guess(email, 8));
  });

  it('can not get around the count by coming all at once, or by another spelling', async () => {
    const spellings = [email, email.toUpperCase()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => attempt(spellings[index % 2] ?? email, 'a guess')),
    );
    expect(answers.filter(([status]) => status === 401)).toHaveLength(5);
    expect(answers.filter(([status]) => status === 429)).toHaveLength(15);
  });

  it('do not make the wait longer by coming too early, and leave other accounts alone', async () => {
    await guess(email, 50);
    expect(await attempt(`other-${email}`, 'a guess')).toEqual([401, 'wrong-password', undefined]);
    later(1);
    expect(await attempt(email, PASSWORD)).toEqual([200]);
  });

  it('are forgotten after an hour', async () => {
    await guess(email, 5);
    later(3700);
    expect((await guess(email, 5)).map(([status]) => status)).toEqual([401, 401, 401, 401, 401]);
  });
});
