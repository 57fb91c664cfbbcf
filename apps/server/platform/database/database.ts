import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Something that runs queries: the database itself, or a transaction. Repositories take one of these. */
export type Executor = PgDatabase<PgQueryResultHKT>;

/** An open transaction. What must be atomic asks for this type, so that it can't be called outside of one. */
export type Transaction = Executor & { readonly __transaction: true };

/** Stops listening. */
export type Unlisten = () => Promise<void>;

/** What to do with notifications on a channel. */
export interface Listener {
  /** One notification; must not throw. */
  readonly onNotification: (payload: string) => void;
  /** The connection was lost and is back: notifications in between are gone. */
  readonly onGap: () => void;
}

/** How a pool of connections is used now. */
export interface ConnectionCounts {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** A PostgreSQL database, embedded or served. */
export interface Database {
  readonly driver: 'pglite' | 'postgres';
  /** Whether nobody but this process can have the database open. */
  readonly isExclusive: boolean;
  /** For single queries. Inside `transaction` use the transaction: the embedded driver has one connection and would wait for itself. */
  readonly executor: Executor;
  /** Commits what `work` did, or nothing when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs work unless work of that name runs already, in this process or any other on the database; on a connection of its own where there are
   * many, so a wait in it blocks nobody. @returns whether it ran.
   */
  alone(name: string, work: (executor: Executor) => Promise<void>): Promise<boolean>;
  /** Shows a name of at most 63 characters in `pg_stat_activity` for as long as this process lives; a killed one is missing at once. */
  announce(name: string): Promise<void>;
  /** Hears NOTIFY on a channel, across reconnects. */
  listen(channel: string, listener: Listener): Promise<Unlisten>;
  /** Connections for queries: open ones, those of them that nobody uses now, and callers that wait for one. */
  connections(): ConnectionCounts;
  /** Answers when the database does; throws otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Rows of a raw query, typed by the caller, who knows what it selects. */
export async function rowsOf<Row>(executor: Executor, query: SQL): Promise<readonly Row[]> {
  const result = (await executor.execute(query)) as { readonly rows: readonly Row[] };
  return result.rows;
}
