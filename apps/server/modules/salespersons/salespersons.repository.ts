import { and, asc, eq, getTableColumns, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { salespersons } from './salespersons.tables.ts';

const { organizationId: _organization, deletedAt: _deleted, ...shown } = getTableColumns(salespersons);

/** Names a salesperson. */
export interface SalespersonRef {
  readonly organizationId: OrganizationId;
  readonly salespersonId: string;
}

/** A salesperson that is there. */
export type Salesperson = Omit<typeof salespersons.$inferSelect, 'organizationId' | 'deletedAt'>;

const isThere = ({ organizationId, salespersonId }: SalespersonRef) =>
  and(
    eq(salespersons.organizationId, organizationId),
    eq(salespersons.id, salespersonId),
    isNull(salespersons.deletedAt),
  );

/** A salesperson of the organization; `null` when there is none or it was deleted. */
export async function findSalesperson(executor: Executor, ref: SalespersonRef): Promise<Salesperson | null> {
  const [row] = await executor.select(shown).from(salespersons).where(isThere(ref));
  return row ?? null;
}

/** The same, and nobody else may change it until the transaction ends. */
export async function lockSalesperson(tx: Transaction, ref: SalespersonRef): Promise<Salesperson | null> {
  const [row] = await tx.select(shown).from(salespersons).where(isThere(ref)).for('update');
  return row ?? null;
}

/** Adds a salesperson, or takes a deleted one of that id back. @returns `null` when the id is taken. */
export async function insertSalesperson(
  executor: Executor,
  row: typeof salespersons.$inferInsert,
): Promise<Salesperson | null> {
  const { name, email, updatedAt } = row;
  const [added] = await executor
    .insert(salespersons)
    .values(row)
    .onConflictDoUpdate({
      target: [salespersons.organizationId, salespersons.id],
      set: {
        name,
        email: email ?? null,
        updatedAt,
        deletedAt: null,
        version: sql`${salespersons.version} + 1`,
      },
      setWhere: isNotNull(salespersons.deletedAt),
    })
    .returning(shown);
  return added ?? null;
}

/** Sees to it that an id can be referred to: one that nobody has yet is added under the id as its name. */
export async function ensureSalesperson(executor: Executor, ref: SalespersonRef, now: Date): Promise<void> {
  const { organizationId, salespersonId: id } = ref;
  await executor
    .insert(salespersons)
    .values({ organizationId, id, name: id, createdAt: now, updatedAt: now })
    .onConflictDoNothing();
}

/** Changes a salesperson that is there. */
export async function changeSalesperson(
  tx: Transaction,
  ref: SalespersonRef,
  change: Partial<typeof salespersons.$inferInsert>,
): Promise<Salesperson> {
  const [row] = await tx
    .update(salespersons)
    .set({ ...change, version: sql`${salespersons.version} + 1` })
    .where(isThere(ref))
    .returning(shown);
  if (!row) throw new Error('A salesperson vanished within its transaction.');
  return row;
}

/** Which salespersons to list. */
export interface SalespersonListQuery {
  /** Part of the name or the id, in any case. */
  readonly search?: string | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** A page of the organization's salespersons, by name. */
export async function listSalespersons(
  executor: Executor,
  organizationId: OrganizationId,
  { search, page, perPage }: SalespersonListQuery,
): Promise<{ readonly salespersons: readonly Salesperson[]; readonly total: number }> {
  const part = search?.trim().toLowerCase().replaceAll('\0', '');
  const has = (column: typeof salespersons.name | typeof salespersons.id) =>
    sql`strpos(lower(${column}), ${part}) > 0`;
  const wanted = and(
    eq(salespersons.organizationId, organizationId),
    isNull(salespersons.deletedAt),
    part ? or(has(salespersons.name), has(salespersons.id)) : undefined,
  );
  const rows = await executor
    .select(shown)
    .from(salespersons)
    .where(wanted)
    .orderBy(asc(salespersons.name), asc(salespersons.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { salespersons: rows, total: await executor.$count(salespersons, wanted) };
}
