import pg from 'pg';
import { createLogger } from '../../logger/logger.ts';
import { randomHex } from '../../ids.ts';
import { openPostgresDatabase, type PostgresDatabase } from '../postgres-database.ts';

/** Says nothing. */
export const quiet = createLogger({ level: 'silent' });

/** An empty database on the test server, of this test file alone. */
export interface FreshDatabase {
  readonly connectionString: string;
  drop(): Promise<void>;
}

/** Creates an empty database beside the one that `adminUrl` names. */
export async function createFreshDatabase(adminUrl: string): Promise<FreshDatabase> {
  const name = `test_${randomHex(6)}`;
  await administer(adminUrl, `create database ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    connectionString: url.href,
    drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

/** Opens a database that goes away when it is closed. */
export async function openFreshPostgres(adminUrl: string): Promise<PostgresDatabase> {
  const fresh = await createFreshDatabase(adminUrl);
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
