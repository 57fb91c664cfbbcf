import { sql } from 'drizzle-orm';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Database, type Executor, rowsOf } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { canIndex, isOfKey, typedVector } from './nearest-index.ts';

/** What to look for. */
export interface NearestSearch {
  readonly organizationId: OrganizationId;
  readonly key: VectorKey;
  /** Of length 1. */
  readonly vector: readonly number[];
  /** A document that is not wanted. */
  readonly except: DocumentId | null;
  readonly most: number;
}

/** A document, and how near it is: the cosine, −1 to 1. */
export interface NearDocument {
  readonly documentId: DocumentId;
  readonly likeness: number;
}

/** Vectors of one organization that are compared one by one, which misses none; more of them are found by the index. */
const MOST_EXACT = 2_000;
/** More than are wanted are taken from the index, as some may be of documents that were deleted. */
const SPARE = 20;

/** The documents that are most alike, the nearest first. Only vectors of the key are looked at. */
export async function findNearest(
  database: Database,
  search: NearestSearch,
): Promise<readonly NearDocument[]> {
  const { executor } = database;
  const isSmall = (await countUpTo(executor, search, MOST_EXACT + 1)) <= MOST_EXACT;
  if (isSmall || !(await canIndex(executor, search.key))) return findExactly(executor, search);
  const found = await findByIndex(database, search);
  return found.length < search.most ? findExactly(executor, search) : found;
}

/** Compares all vectors of the organization. Works on every PostgreSQL. */
export async function findExactly(
  executor: Executor,
  search: NearestSearch,
): Promise<readonly NearDocument[]> {
  const asked = sql`${sql.param(`{${search.vector.join(',')}}`)}::real[]`;
  return rowsOf<NearDocument>(
    executor,
    sql`select e.document_id as "documentId", near.likeness
        from document_embeddings e
        join documents d on d.organization_id = e.organization_id and d.id = e.document_id and d.deleted_at is null
        cross join lateral (select sum(a * b)::float8 as likeness from unnest(e.vector, ${asked}) as pair (a, b)) near
        where ${isWanted(search)} order by near.likeness desc, e.document_id limit ${search.most}`,
  );
}

/** Walks through the HNSW index until there are enough of the organization: other organizations are in it as well. */
export async function findByIndex(
  database: Database,
  search: NearestSearch,
): Promise<readonly NearDocument[]> {
  const { key, vector, most } = search;
  const distance = sql`${typedVector(key)} <=> ${JSON.stringify(vector)}::vector`;
  return database.transaction(async (tx) => {
    if (await canIterate(tx)) await tx.execute(sql`set local hnsw.iterative_scan = strict_order`);
    return rowsOf<NearDocument>(
      tx,
      sql`with near as materialized (
            select e.document_id, 1 - (${distance}) as likeness from document_embeddings e
            where ${isWanted(search)} order by ${distance} limit ${most + SPARE})
          select near.document_id as "documentId", near.likeness from near
          join documents d on d.organization_id = ${search.organizationId} and d.id = near.document_id and d.deleted_at is null
          order by near.likeness desc, near.document_id limit ${most}`,
    );
  });
}

function isWanted({ organizationId, key, except }: NearestSearch) {
  const others = except === null ? sql`true` : sql`e.document_id <> ${except}`;
  return sql`e.organization_id = ${organizationId} and ${isOfKey(key)} and ${others}`;
}

async function countUpTo(executor: Executor, search: NearestSearch, most: number): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    executor,
    sql`select count(*)::int as count from (select 1 from document_embeddings e where ${isWanted(search)} limit ${most}) counted`,
  );
  return row?.count ?? 0;
}

/** pgvector before 0.8 looks at a fixed number of neighbours only. */
async function canIterate(executor: Executor): Promise<boolean> {
  const [row] = await rowsOf<{ version: string }>(
    executor,
    sql`select extversion as version from pg_extension where extname = 'vector'`,
  );
  const [major = 0, minor = 0] = (row?.version ?? '').split('.').map(Number);
  return major > 0 || minor >= 8;
}
