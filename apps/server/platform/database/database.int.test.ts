import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { describeDatabase } from './testing/database.conformance.ts';
import { openPgliteDatabase } from './pglite-database.ts';
import { openFreshPostgres } from './testing/fresh-postgres.ts';

const directory = await mkdtemp(join(tmpdir(), 'vouch-db-'));
afterAll(() => rm(directory, { recursive: true, force: true }));

describeDatabase('PGlite', () => openPgliteDatabase(directory));
describeDatabase('PostgreSQL', () => openFreshPostgres(inject('databaseUrl')));
