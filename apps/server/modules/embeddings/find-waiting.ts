import { sql } from 'drizzle-orm';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import type { VectorKey } from '@vouch/engine/embeddings/embedding-model.ts';
import { type Executor, rowsOf } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId, ReadingId } from '../../platform/ids.ts';

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

/** How many readings of each organization have no vector of the model, counted up to `most` in all. */
export async function countWaiting(
  executor: Executor,
  search: WaitingSearch,
): Promise<ReadonlyArray<{ readonly organizationId: OrganizationId; readonly count: number }>> {
  return rowsOf(
    executor,
    sql`select w.organization_id as "organizationId", count(*)::int as count
        from (select r.organization_id from readings r where ${waiting(search)} limit ${search.most}) w group by 1`,
  );
}

function waiting({ key, organizationId, since }: WaitingSearch) {
  const { model, version, dimensions } = key;
  const own = organizationId === undefined ? sql`true` : sql`r.organization_id = ${organizationId}`;
  const recent = since === undefined ? sql`true` : sql`r.id >= ${firstIdOf(since)}::uuid`;
  return sql`${own} and ${recent}
    and exists (select 1 from documents d
      where d.organization_id = r.organization_id and d.id = r.document_id and d.deleted_at is null)
    and not exists (select 1 from readings n
      where n.organization_id = r.organization_id and n.document_id = r.document_id and n.id > r.id)
    and not exists (select 1 from document_embeddings e
      where e.organization_id = r.organization_id and e.document_id = r.document_id and e.model = ${model}
        and e.version = ${version} and e.dimensions = ${dimensions} and e.reading_id = r.id)`;
}

/** The lowest id that could have been made at a moment: UUIDv7 begin with the milliseconds. */
function firstIdOf(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
