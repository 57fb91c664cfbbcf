import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Executor, rowsOf } from '../../platform/database/database.ts';

/** Longest vector that pgvector can index. */
const MOST_INDEXED = 2_000;

/** Whether vectors of this length can be found by an index on this server. */
export async function canIndex(executor: Executor, { dimensions }: VectorKey): Promise<boolean> {
  if (dimensions > MOST_INDEXED) return false;
  const rows = await rowsOf(executor, sql`select 1 from pg_extension where extname = 'vector'`);
  return rows.length > 0;
}

const PREFIX = 'document_embeddings_near_';

/**
 * Makes the HNSW index of a model's vectors unless it is there, without keeping anybody from writing. As models differ in length, each has
 * a partial index of its own. To be called by one process at a time, on a connection of its own and outside of a transaction.
 */
export async function ensureIndex(executor: Executor, key: VectorKey): Promise<void> {
  const name = nameOf(key);
  const found = (await indexesOf(executor)).find((index) => index.name === name);
  if (found?.isValid === true) return;
  // Over many vectors it takes minutes.
  await executor.execute(sql`set statement_timeout = 0`);
  try {
    // A process that died while it made the index left it unfinished.
    if (found !== undefined) await executor.execute(sql`drop index concurrently ${sql.identifier(name)}`);
    await executor.execute(
      sql`create index concurrently ${sql.identifier(name)} on document_embeddings
          using hnsw (${typedVector(key)} vector_cosine_ops) where ${isOfKey(key)}`,
    );
  } finally {
    await executor.execute(sql`reset statement_timeout`);
  }
}

/** Drops the indexes of other models once no organization has vectors of them. To be called like `ensureIndex`. */
export async function dropOtherIndexes(executor: Executor, key: VectorKey): Promise<void> {
  const others = (await indexesOf(executor)).filter(({ name }) => name !== nameOf(key));
  if (others.length === 0) return;
  const used = sql`select 1 from document_embeddings where not (${isOfKey(key)}) limit 1`;
  if ((await rowsOf(executor, used)).length > 0) return;
  for (const { name } of others)
    await executor.execute(sql`drop index concurrently if exists ${sql.identifier(name)}`);
}

function nameOf(key: VectorKey): string {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex');
  return `${PREFIX}${hash.slice(0, 16)}`;
}

async function indexesOf(executor: Executor) {
  return rowsOf<{ readonly name: string; readonly isValid: boolean }>(
    executor,
    sql`select c.relname as name, i.indisvalid as "isValid" from pg_index i join pg_class c on c.oid = i.indexrelid
        where i.indrelid = 'document_embeddings'::regclass and starts_with(c.relname::text, ${PREFIX})`,
  );
}

/** The vector as the index has it. */
export function typedVector({ dimensions }: VectorKey) {
  return sql`(vector::vector(${sql.raw(String(dimensions))}))`;
}

/** The condition of the partial index, in constants: the planner must be able to prove that a query meets it. */
export function isOfKey({ model, version, dimensions }: VectorKey) {
  return sql.raw(
    `model = ${quoted(model)} and version = ${quoted(version)} and dimensions = ${String(Math.trunc(dimensions))}`,
  );
}

function quoted(text: string): string {
  if (text.includes('\\')) throw new TypeError('A backslash is in no name of a model.');
  return `'${text.replaceAll("'", "''")}'`;
}
