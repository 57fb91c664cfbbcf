import pg from 'pg';
import { createLogger } from '../../logger/logger.ts';
import { randomHex } from '../../ids.ts';
import { DEFAULT_RETRIES, startBoss } from '../../queue/boss.ts';
import { migrate } from '../migrate.ts';
import { openPostgresDatabase, type PostgresDatabase } from '../postgres-database.ts';

/** Says nothing. */
export const quiet = createLogger({ level: 'silent' });

/** A database on the test server, of this test file alone. */
export interface FreshDatabase {
  readonly name: string;
  readonly connectionString: string;
  drop(): Promise<void>;
}

/** Creates a database beside the one that `adminUrl` names: an empty one, or a copy of the one named `template`. */
export async function createFreshDatabase(adminUrl: string, template = 'template1'): Promise<FreshDatabase> {
  const name = `test_${randomHex(6)}`;
  await administer(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    name,
    connectionString: url.href,
    drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

/** Makes a database that has the schema and the queue, to be copied: that takes a fraction of the time of making it anew. */
export async function createMigratedDatabase(adminUrl: string): Promise<FreshDatabase> {
  const fresh = await createFreshDatabase(adminUrl);
  const { connectionString } = fresh;
  const database = await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 1 });
  try {
    await migrate(database);
    const boss = await startBoss(database, quiet, DEFAULT_RETRIES);
    await boss.stop({ graceful: false });
  } finally {
    await database.close();
  }
  return fresh;
}

/** Opens a database, empty or a copy of `template`, that goes away when it is closed. */
export async function openFreshPostgres(adminUrl: string, template?: string): Promise<PostgresDatabase> {
  const fresh = await createFreshDatabase(adminUrl, template);
  const database = await openPostgresDatabase({
    connectionString: fresh.connectionString,
    logger: quiet,
    maxConnections: 5,
  });
  return {
    ...database,
    async close() {
      await database.close();
      await fresh.drop();
    },
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
