import { sql } from 'drizzle-orm';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Executor, rowsOf } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId, ReadingId } from '../../platform/ids.ts';
import { IS_COMPARED } from './compared-documents.ts';

/** The newest reading of a document that has no vector of it yet. */
export interface WaitingReading {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
  readonly readingId: ReadingId;
  readonly extraction: Extraction;
}

/** Which readings are looked at. */
export interface WaitingSearch {
  readonly key: VectorKey;
  /** Of one organization only. */
  readonly organizationId?: OrganizationId;
  /** Only those that came in at or after this moment. */
  readonly since?: Date;
  /** Only those that came in before this moment. */
  readonly until?: Date;
  readonly most: number;
}

/** Readings without a vector of the model, newest first. */
export async function findWaiting(
  executor: Executor,
  search: WaitingSearch,
): Promise<readonly WaitingReading[]> {
  return rowsOf<WaitingReading>(
    executor,
    sql`select r.organization_id as "organizationId", r.document_id as "documentId", r.id as "readingId", r.extraction
        from readings r where ${waiting(search)} order by r.id desc limit ${search.most}`,
  );
}

/** How many readings have no vector of the model, counted up to `most`. */
export async function countWaiting(executor: Executor, search: WaitingSearch): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    executor,
    sql`select count(*)::int as count from (select 1 from readings r where ${waiting(search)} limit ${search.most}) w`,
  );
  return row?.count ?? 0;
}

/** Organizations with readings that have no vector of the model. */
export async function findOrganizationsWaiting(
  executor: Executor,
  search: Omit<WaitingSearch, 'most'>,
): Promise<readonly OrganizationId[]> {
  const rows = await rowsOf<{ id: OrganizationId }>(
    executor,
    sql`select o.id from organizations o where exists (
          select 1 from readings r where r.organization_id = o.id and ${waiting(search)})`,
  );
  return rows.map(({ id }) => id);
}

function waiting({ key, organizationId, since, until }: Omit<WaitingSearch, 'most'>) {
  const own = organizationId === undefined ? sql`true` : sql`r.organization_id = ${organizationId}`;
  const after = since === undefined ? sql`true` : sql`r.id >= ${firstIdOf(since)}::uuid`;
  const before = until === undefined ? sql`true` : sql`r.id < ${firstIdOf(until)}::uuid`;
  return sql`${own} and ${after} and ${before}
    and exists (select 1 from documents d
      where d.organization_id = r.organization_id and d.id = r.document_id and ${IS_COMPARED})
    and not exists (select 1 from readings n
      where n.organization_id = r.organization_id and n.document_id = r.document_id and n.id > r.id)
    and not exists (select 1 from document_embeddings e where ${isDone(key)})
    and not exists (select 1 from refused_embeddings e where ${isDone(key)})`;
}

function isDone({ model, version, dimensions }: VectorKey) {
  return sql`e.organization_id = r.organization_id and e.document_id = r.document_id and e.model = ${model}
    and e.version = ${version} and e.dimensions = ${dimensions} and e.reading_id = r.id`;
}

/** The lowest id that could have been made at a moment: UUIDv7 begin with the milliseconds. */
function firstIdOf(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
