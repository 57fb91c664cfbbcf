import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { drizzle } from 'drizzle-orm/pglite';
import { createAloneHere } from './alone.ts';
import { hasCluster, markComplete } from './cluster-directory.ts';
import { readTemplate } from './cluster-template.ts';
import type { Database, Listener, Transaction } from './database.ts';
import { lockDirectory } from './directory-lock.ts';

/** The embedded database, and the engine under it for the queue. */
export interface PgliteDatabase extends Database {
  readonly driver: 'pglite';
  readonly engine: PGlite;
}

/** One connection and small tables: the usual 128 MB of buffers would only sit in memory. */
const SERVER_SETTINGS = [
  'shared_buffers=16MB',
  'wal_buffers=1MB',
  'max_connections=5',
  'min_wal_size=32MB',
  'max_wal_size=64MB',
];
const ENGINE: PGliteOptions = { extensions: { vector }, postgresqlconf: SERVER_SETTINGS };

/**
 * Opens the embedded PostgreSQL in `<dataDirectory>/db`, making it when it is not there. This process alone holds the directory from now on.
 * @throws DirectoryHeldError when another living process holds it.
 */
export async function openPgliteDatabase(dataDirectory: string): Promise<PgliteDatabase> {
  const lock = await lockDirectory(join(dataDirectory, 'db.lock'));
  try {
    const directory = join(dataDirectory, 'db');
    const engine = await openOrMake(directory);
    // The engine lets everybody write its files; the folder above them is what keeps others out.
    await chmod(directory, 0o700);
    return wrap(engine, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openOrMake(directory: string): Promise<PGlite> {
  if (await hasCluster(directory)) return await PGlite.create(directory, ENGINE);
  const engine = await PGlite.create(directory, await withTemplate());
  await markComplete(directory);
  return engine;
}

async function withTemplate(): Promise<PGliteOptions> {
  const template = await readTemplate();
  return template ? { ...ENGINE, loadDataDir: template } : ENGINE;
}

/** An embedded database in memory, gone when closed; for tests and short-lived tools. */
export async function openMemoryDatabase(): Promise<PgliteDatabase> {
  const engine = await PGlite.create('memory://', await withTemplate());
  return wrap(engine, () => Promise.resolve());
}

function wrap(engine: PGlite, release: () => Promise<void>): PgliteDatabase {
  const orm = drizzle(engine);
  let closing: Promise<void> | null = null;
  const close = async () => {
    await engine.close();
    await release();
  };
  return {
    driver: 'pglite',
    isExclusive: true,
    engine,
    executor: orm,
    transaction: (work) => orm.transaction((tx) => work(tx as unknown as Transaction)),
    alone: createAloneHere(orm),
    // Nobody else can have it open, so nobody else could look.
    announce: () => Promise.resolve(),
    async listen(channel: string, listener: Listener) {
      const unlisten = await engine.listen(channel, listener.onNotification);
      return async () => {
        if (!engine.closed) await unlisten();
      };
    },
    // The engine is one connection in this process; it does not tell who waits for it.
    connections: () => ({ open: 1, idle: 0, waiting: 0 }),
    async ping() {
      await engine.query('select 1');
    },
    close: () => (closing ??= close()),
  };
}
