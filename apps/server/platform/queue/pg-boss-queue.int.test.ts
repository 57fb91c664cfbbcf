import { inject } from 'vitest';
import { openMemoryDatabase } from '../database/pglite-database.ts';
import { openFreshPostgres } from '../database/testing/fresh-postgres.ts';
import { describeQueue } from './testing/queue.conformance.ts';

describeQueue('PGlite', openMemoryDatabase);
describeQueue('PostgreSQL', () => openFreshPostgres(inject('databaseUrl')));
