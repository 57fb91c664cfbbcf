import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Logger } from '../logger/logger.ts';
import { aloneOn } from './alone.ts';
import type { Database, Transaction } from './database.ts';
import { DatabaseUnreachableError } from './database-unreachable-error.ts';
import { ListenConnection } from './listen-connection.ts';

/** A served database, and its address for the queue. */
export interface PostgresDatabase extends Database {
  readonly driver: 'postgres';
  readonly connectionString: string;
}

/** How to reach the server. */
export interface PostgresOptions {
  readonly connectionString: string;
  readonly logger: Logger;
  /** Connections for queries; the queue and the listener have their own. */
  readonly maxConnections?: number;
  /** Longest a single statement may run, milliseconds. */
  readonly statementTimeoutMs?: number;
}

const IDLE_TRANSACTION_MS = 30_000;

/** Connects to a PostgreSQL server (15 or later). @throws DatabaseUnreachableError when that fails for ten seconds. */
export async function openPostgresDatabase(options: PostgresOptions): Promise<PostgresDatabase> {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    // A process that froze in the middle of a transaction must not hold its rows for ever: whoever takes over needs them.
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
    application_name: 'vouch',
    keepAlive: true,
  });
  pool.on('error', (error) => options.logger.warn({ err: error }, 'An idle database connection broke'));
  // In use, a connection tells by itself that it broke; unheard, that would end the process. Whoever uses it gets the error as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const orm = drizzle(pool);
  const listener = new ListenConnection(options.connectionString, options.logger);
  let closing: Promise<void> | null = null;
  const close = async () => {
    await listener.close();
    await pool.end();
  };
  const database: PostgresDatabase = {
    driver: 'postgres',
    connectionString: options.connectionString,
    isExclusive: false,
    executor: orm,
    transaction: (work) => orm.transaction((tx) => work(tx as unknown as Transaction)),
    alone: (name, work) => aloneOn(pool, name, work),
    announce: (name) => listener.announce(name),
    listen: (channel, handlers) => listener.listen(channel, handlers),
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async ping() {
      await pool.query('select 1');
    },
    close: () => (closing ??= close()),
  };
  try {
    await database.ping();
  } catch (error) {
    await database.close();
    throw new DatabaseUnreachableError(options.connectionString, error);
  }
  return database;
}
