import { and, eq, inArray } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, UserId } from '../../platform/ids.ts';
import { users } from '../users/users.tables.ts';

/** E-mail addresses by which people of the organization know each other. */
export async function findEmails(
  executor: Executor,
  organizationId: OrganizationId,
  people: ReadonlyArray<UserId | null>,
): Promise<ReadonlyMap<UserId, string>> {
  const ids = [...new Set(people.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await executor
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(eq(users.organizationId, organizationId), inArray(users.id, ids)));
  return new Map(rows.map(({ id, email }) => [id, email]));
}
