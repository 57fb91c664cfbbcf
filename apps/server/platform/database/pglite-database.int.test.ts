import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTemplate, readTemplate } from './cluster-template.ts';
import { rowsOf } from './database.ts';
import { openPgliteDatabase } from './pglite-database.ts';
import { vectorVersionOf } from './vector-support.ts';

let directory: string;
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'vouch-pglite-'))));
afterEach(() => rm(directory, { recursive: true, force: true }));

it('keeps what was stored when it is closed and opened again', async () => {
  const first = await openPgliteDatabase(directory);
  await first.executor.execute(sql`create table kept as select 42 as answer`);
  await first.close();
  const second = await openPgliteDatabase(directory);
  expect(await rowsOf(second.executor, sql`select answer from kept`)).toEqual([{ answer: 42 }]);
  await second.close();
});

it('keeps other users of the machine out, also where the data folder lets them in', async () => {
  await chmod(directory, 0o755);
  const database = await openPgliteDatabase(directory);
  const { mode } = await stat(join(directory, 'db'));
  if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
  await database.close();
});

it('makes a new database when the making of the first was cut off, and removes nothing', async () => {
  await mkdir(join(directory, 'db', 'base'), { recursive: true });
  await writeFile(join(directory, 'db', 'PG_VERSION'), '18\n');
  const database = await openPgliteDatabase(directory);
  await database.ping();
  await database.close();
  const names = await readdir(directory);
  expect(names.filter((name) => name.startsWith('db.incomplete-'))).toHaveLength(1);
});

it('unpacks the prepared empty database where there is one, with vectors on offer', async () => {
  await makeTemplate();
  expect((await readTemplate())?.size).toBeGreaterThan(1_000_000);
  const database = await openPgliteDatabase(directory);
  expect(await vectorVersionOf(database.executor)).toMatch(/^\d+\.\d+/);
  const small = sql`select pg_size_bytes(current_setting('shared_buffers')) < 32 * 1024 * 1024 as small`;
  expect(await rowsOf(database.executor, small)).toEqual([{ small: true }]);
  await database.close();
});

it('refuses a second one on the same directory while the first is open', async () => {
  const database = await openPgliteDatabase(directory);
  await expect(openPgliteDatabase(directory)).rejects.toMatchObject({ code: 'data-directory-held' });
  await database.close();
  const next = await openPgliteDatabase(directory);
  await next.close();
});
