import { sql } from 'drizzle-orm';
import { type Executor, rowsOf } from '../../platform/database/database.ts';
import type { OrganizationId, ReadingId } from '../../platform/ids.ts';
import { readings } from './readings.tables.ts';

/** What to look for. */
export interface LikenessSearch {
  readonly organizationId: OrganizationId;
  /** Bands of a fingerprint. */
  readonly keys: readonly string[];
  /** Most that are wanted. */
  readonly most: number;
}

/**
 * Readings that share fingerprint bands with a document, those that share most first. Each band is looked up by itself in the index: asked
 * for all of them at once, the database expects many rows and reads the whole table.
 */
export async function findAlike(
  executor: Executor,
  { organizationId, keys, most }: LikenessSearch,
): Promise<readonly ReadingId[]> {
  if (keys.length === 0) return [];
  const wanted = sql`${sql.param(`{${keys.join(',')}}`)}::text[]`;
  const rows = await rowsOf<{ id: ReadingId }>(
    executor,
    sql`select ${readings.id} as id from unnest(${wanted}) as key
        join ${readings} on ${readings.likenessKeys} @> array[key] and ${readings.organizationId} = ${organizationId}
        group by ${readings.id} order by count(*) desc, ${readings.id} desc limit ${most}`,
  );
  return rows.map(({ id }) => id);
}
