import { sql } from 'drizzle-orm';
import { rowsOf, type Executor } from './database.ts';

/** The pgvector version that the server offers; `null` when it has none. Nothing depends on it being there. */
export async function vectorVersionOf(executor: Executor): Promise<string | null> {
  const rows = await rowsOf<{ version: string }>(
    executor,
    sql`select default_version as version from pg_available_extensions where name = 'vector'`,
  );
  return rows[0]?.version ?? null;
}
