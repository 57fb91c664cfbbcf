import { and, count, desc, eq, or, type SQL } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { DocumentId, DuplicateCaseId, OrganizationId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { duplicateCases } from './duplicate-cases.tables.ts';

/** A case as stored. */
export type StoredCase = typeof duplicateCases.$inferSelect;

/** Names a case. */
export interface CaseRef {
  readonly organizationId: OrganizationId;
  readonly caseId: DuplicateCaseId;
}

/** Which cases. */
export interface CaseListQuery {
  readonly state: StoredCase['state'] | 'any';
  /** Only cases of this document, on either side. */
  readonly documentId?: DocumentId | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

const matches = ({ organizationId, caseId }: CaseRef) =>
  and(eq(duplicateCases.organizationId, organizationId), eq(duplicateCases.id, caseId));

/** One page of cases, newest first, and how many there are in all. */
export async function listCases(
  executor: Executor,
  organizationId: OrganizationId,
  { state, documentId, page, perPage }: CaseListQuery,
): Promise<{ readonly cases: readonly StoredCase[]; readonly total: number }> {
  const where = and(
    eq(duplicateCases.organizationId, organizationId),
    state === 'any' ? undefined : eq(duplicateCases.state, state),
    documentId === undefined ? undefined : isAbout(documentId),
  );
  const cases = await executor
    .select()
    .from(duplicateCases)
    .where(where)
    .orderBy(desc(duplicateCases.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  const [counted] = await executor.select({ total: count() }).from(duplicateCases).where(where);
  return { cases, total: counted?.total ?? 0 };
}

function isAbout(documentId: DocumentId): SQL | undefined {
  return or(eq(duplicateCases.documentId, documentId), eq(duplicateCases.earlierDocumentId, documentId));
}

/** Cases in which the document is the later one, newest first. */
export async function findCasesOf(
  executor: Executor,
  organizationId: OrganizationId,
  documentId: DocumentId,
): Promise<readonly StoredCase[]> {
  return await executor
    .select()
    .from(duplicateCases)
    .where(and(eq(duplicateCases.organizationId, organizationId), eq(duplicateCases.documentId, documentId)))
    .orderBy(desc(duplicateCases.id));
}

/** One case; `null` when there is none. */
export async function findCase(executor: Executor, ref: CaseRef): Promise<StoredCase | null> {
  const [row] = await executor.select().from(duplicateCases).where(matches(ref));
  return row ?? null;
}

/** One case, which nobody else can change until the transaction ends. @throws RequestError 404 */
export async function lockCase(tx: Transaction, ref: CaseRef): Promise<StoredCase> {
  const [row] = await tx.select().from(duplicateCases).where(matches(ref)).for('update');
  if (!row) throw notFound('duplicate');
  return row;
}

/** Adds a case. */
export async function insertCase(tx: Transaction, row: typeof duplicateCases.$inferInsert): Promise<void> {
  await tx.insert(duplicateCases).values(row);
}

/** Changes a case, which the caller has locked or found in this transaction. */
export async function updateCase(
  tx: Transaction,
  { organizationId, id }: Pick<StoredCase, 'organizationId' | 'id'>,
  change: Partial<typeof duplicateCases.$inferInsert>,
): Promise<StoredCase> {
  const [row] = await tx
    .update(duplicateCases)
    .set(change)
    .where(matches({ organizationId, caseId: id }))
    .returning();
  if (!row) throw new Error('A locked row vanished.');
  return row;
}
