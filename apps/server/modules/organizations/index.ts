import { asc, eq, sql } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Executor } from '../../platform/database/database.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import { organizations } from './organizations.tables.ts';

/** Owners of everything. */
export interface OrganizationsModule {
  /** The organization that came first, made when there is none; anonymous work belongs to it. */
  ensureFirst(): Promise<OrganizationId>;
  create(name: string): Promise<OrganizationId>;
  /** `null` when there is none. */
  nameOf(id: OrganizationId): Promise<string | null>;
}

/** Any number, as long as nobody else uses it: of nodes that start at once, one makes the first organization. */
const LOCK_KEY = 7_265_432;

/** Holds an organization for the rest of the transaction, so that changes which depend on its other rows come one after the other. */
export async function lockOrganization(executor: Executor, id: OrganizationId): Promise<void> {
  await executor
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, id))
    .for('no key update');
}

/** Builds the module. */
export function createOrganizationsModule(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): OrganizationsModule {
  const { database, clock } = deps;
  const row = (name: string) => ({ id: newId<'organization'>(), name, createdAt: clock.now() });
  return {
    ensureFirst: () =>
      database.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${LOCK_KEY})`);
        const [first] = await tx
          .select({ id: organizations.id })
          .from(organizations)
          .orderBy(asc(organizations.createdAt), asc(organizations.id))
          .limit(1);
        if (first) return first.id;
        const made = row('My organization');
        await tx.insert(organizations).values(made);
        return made.id;
      }),
    async create(name) {
      const made = row(name);
      await database.executor.insert(organizations).values(made);
      return made.id;
    },
    async nameOf(id) {
      const [found] = await database.executor
        .select({ name: organizations.name })
        .from(organizations)
        .where(eq(organizations.id, id));
      return found?.name ?? null;
    },
  };
}
