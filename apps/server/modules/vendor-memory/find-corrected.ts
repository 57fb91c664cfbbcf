import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { RememberedField, TaughtValue } from '@vouch/core/vendor-memory/learn-layout.ts';
import { type Executor, rowsOf } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId, UserId } from '../../platform/ids.ts';
import { corrections } from '../review/corrections.tables.ts';

/** A document whose corrections were not learned from yet. */
export interface CorrectedDocument {
  readonly organizationId: OrganizationId;
  readonly documentId: DocumentId;
}

/** Documents with new corrections, of all organizations, at most 50: those that came in while nobody learned wait for a week. */
export async function findCorrected(executor: Executor): Promise<readonly CorrectedDocument[]> {
  return rowsOf<CorrectedDocument>(
    executor,
    sql`select c.organization_id as "organizationId", c.document_id as "documentId"
        from corrections c
        left join taught_documents t on t.organization_id = c.organization_id and t.document_id = c.document_id
        where c.created_at > now() - interval '7 days' and c.line_number is null and c.after is not null
          and (t.corrections_until is null or c.created_at > t.corrections_until)
        group by 1, 2
        limit 50`,
  );
}

/** What reviewers put right on a document. */
export interface Corrected {
  /** The newest value of each field. */
  readonly values: readonly TaughtValue[];
  readonly until: Date;
  readonly userId: UserId | null;
}

/** The corrections of a document; `null` when there are none. */
export async function findCorrections(
  executor: Executor,
  { organizationId, documentId }: CorrectedDocument,
): Promise<Corrected | null> {
  const rows = await executor
    .select()
    .from(corrections)
    .where(
      and(
        eq(corrections.organizationId, organizationId),
        eq(corrections.documentId, documentId),
        isNull(corrections.lineNumber),
      ),
    )
    .orderBy(asc(corrections.createdAt), asc(corrections.id));
  const last = rows.at(-1);
  if (last === undefined) return null;
  const newest = new Map(rows.map((row) => [row.field, row]));
  // The place of a correction is where the wrong value stood: the right one is looked for on the whole page.
  const values = [...newest.values()].flatMap(({ field, after }) =>
    after === null ? [] : [{ field: field as RememberedField['field'], value: after, place: null }],
  );
  return { values, until: last.createdAt, userId: last.userId };
}
