import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { rowsOf, type Database, type Transaction } from './database.ts';

/** One numbered step of the schema, from a file like `0001_foundation.sql`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
  readonly sha256: string;
}

/** The schema in the database is not one that this program can bring up to date. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code = 'migration-refused';
}

const FOLDER = new URL('../../migrations/', import.meta.url);
const FILE = /^(\d{4})_([a-z0-9-]+)\.sql$/;
/** Any number, as long as nobody else uses it. */
const LOCK_KEY = 7_265_431;

/**
 * Brings the schema up to date: all missing steps in one transaction, under an advisory lock, so that many nodes may start at once.
 * @returns names of the steps taken. @throws MigrationError when the database is newer than this program, or an old step was changed.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const migrations = await readMigrations();
  return await database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK_KEY})`);
    await tx.execute(sql`
      create table if not exists schema_migrations (
        version integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now()
      )`);
    const applied = await rowsOf<Pick<Migration, 'version' | 'name' | 'sha256'>>(
      tx,
      sql`select version, name, sha256 from schema_migrations order by version`,
    );
    for (const row of applied) checkApplied(row, migrations);
    const missing = migrations.filter(({ version }) => applied.every((row) => row.version !== version));
    for (const migration of missing) await apply(tx, migration);
    return missing.map(({ name }) => name);
  });
}

/** All steps that ship with this program, in order. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => FILE.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const text = (await readFile(new URL(name, FOLDER), 'utf8')).replaceAll('\r\n', '\n');
      return {
        version: Number(name.slice(0, 4)),
        name: name.slice(0, -'.sql'.length),
        statements: text.split('--> statement-breakpoint').map((statement) => statement.trim()),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    }),
  );
}

function checkApplied(
  row: Pick<Migration, 'version' | 'name' | 'sha256'>,
  migrations: readonly Migration[],
): void {
  const known = migrations.find(({ version }) => version === row.version);
  if (!known) {
    throw new MigrationError(
      `The database was made by a newer Vouch (it has step ${row.name}). Start that version, or restore an older backup.`,
    );
  }
  if (known.sha256 !== row.sha256) {
    throw new MigrationError(
      `Step ${row.name} of the schema differs from the one this database was made with. Steps are never changed; add a new one.`,
    );
  }
}

async function apply(tx: Transaction, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await tx.execute(sql.raw(statement));
  await tx.execute(sql`
    insert into schema_migrations (version, name, sha256)
    values (${migration.version}, ${migration.name}, ${migration.sha256})`);
}
