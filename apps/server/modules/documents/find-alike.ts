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

/** Readings that share fingerprint bands with a document, those that share most first. The bands are found by an index. */
export async function findAlike(
  executor: Executor,
  { organizationId, keys, most }: LikenessSearch,
): Promise<readonly ReadingId[]> {
  if (keys.length === 0) return [];
  const wanted = sql`${sql.param(`{${keys.join(',')}}`)}::text[]`;
  const rows = await rowsOf<{ id: ReadingId }>(
    executor,
    sql`with alike as materialized (
          select ${readings.id} as id, ${readings.likenessKeys} as keys from ${readings}
          where ${readings.likenessKeys} && ${wanted} and ${readings.organizationId} = ${organizationId}
        )
        select id from alike
        order by (select count(*) from unnest(keys) as key where key = any(${wanted})) desc, id desc
        limit ${most}`,
  );
  return rows.map(({ id }) => id);
}
