import type { OrganizationId } from '../../platform/ids.ts';
import { createLink } from './create-link.ts';
import { findOrAddUser } from './issue-token.ts';
import type { UsersDeps } from './users.deps.ts';
import { findFirstAdministrator, type StoredUser } from './users.repository.ts';

/** The organization's administrator; added under this address when there is none. */
export async function ensureAdministrator(
  deps: Pick<UsersDeps, 'database' | 'clock'>,
  organizationId: OrganizationId,
  email: string,
): Promise<StoredUser> {
  const known = await findFirstAdministrator(deps.database.executor, organizationId);
  return known ?? (await findOrAddUser(deps, organizationId, { email, role: 'admin' }));
}

/** Secret of a fresh sign-in link for the administrator; `null` once a password is set, for then nobody needs it. */
export async function createFirstLink(
  deps: Pick<UsersDeps, 'database' | 'clock'>,
  administrator: StoredUser,
): Promise<string | null> {
  if (administrator.passwordHash !== null) return null;
  return (await createLink(deps, administrator, { purpose: 'sign-in' })).secret;
}
