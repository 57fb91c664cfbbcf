import { asc, eq, sql } from 'drizzle-orm';
import { organizations } from '../modules/organizations/organizations.tables.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { newId, type OrganizationId } from '../platform/ids.ts';

/** Any number, as long as nobody else uses it. */
const LOCK_KEY = 7_265_432;

/** The organization that came first; made when there is none. Of nodes that start at once, one makes it. */
export async function ensureFirstOrganization(database: Database, clock: Clock): Promise<OrganizationId> {
  return database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK_KEY})`);
    const rows = await tx
      .select({ id: organizations.id })
      .from(organizations)
      .orderBy(asc(organizations.createdAt), asc(organizations.id))
      .limit(1);
    if (rows[0] !== undefined) return rows[0].id;
    const id = newId<'organization'>();
    await tx.insert(organizations).values({ id, name: 'My organization', createdAt: clock.now() });
    return id;
  });
}

/** The name of an organization; empty when there is none. */
export async function organizationNameOf(database: Database, id: OrganizationId): Promise<string> {
  const rows = await database.executor
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.id, id));
  return rows[0]?.name ?? '';
}
