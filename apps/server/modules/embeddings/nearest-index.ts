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

/**
 * Makes the HNSW index of a model's vectors unless it is there. As models differ in length, each has a partial index of its own; it is made
 * before the first vector comes in, so that nobody waits for it.
 */
export async function ensureIndex(executor: Executor, key: VectorKey): Promise<void> {
  const name = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
  await executor.execute(
    sql`create index if not exists ${sql.identifier(`document_embeddings_near_${name}`)} on document_embeddings
        using hnsw (${typedVector(key)} vector_cosine_ops) where ${isOfKey(key)}`,
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
