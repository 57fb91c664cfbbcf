import { sql } from 'drizzle-orm';
import type { documents } from '../documents/documents.tables.ts';

/**
 * Documents `d` that are compared: those that somebody of the organization handed in or let in. What people who were not signed in had judged
 * is shown to nobody else and given to no model here. (Of what nobody wants to have kept there is no reading.)
 */
export const IS_COMPARED = sql`(d.deleted_at is null and (d.source <> 'analysis' or d.created_by is not null))`;

/** Whether a document that is there is compared with others. */
export function isCompared({
  source,
  createdBy,
}: Pick<typeof documents.$inferSelect, 'source' | 'createdBy'>): boolean {
  return source !== 'analysis' || createdBy !== null;
}
