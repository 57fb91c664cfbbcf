import type { RoleName } from '@vouch/contract/auth/auth.ts';
import { newId, type OrganizationId } from '../../platform/ids.ts';
import type { IssuedToken } from './access-tokens.ts';
import type { UsersDeps } from './users.deps.ts';
import { findUserByEmail, insertUser, type StoredUser } from './users.repository.ts';

/** Token that an operator wants. */
export interface TokenOrder {
  readonly role: RoleName;
  readonly email: string;
  readonly ttlSeconds: number;
}

/** Makes a token for the person with this address, who is added to the organization when missing. */
export async function issueOperatorToken(
  deps: Pick<UsersDeps, 'database' | 'tokens' | 'clock'>,
  organizationId: OrganizationId,
  order: TokenOrder,
): Promise<IssuedToken> {
  const user = await findOrAddUser(deps, organizationId, order);
  return deps.tokens.issue(
    {
      userId: user.id,
      organizationId: user.organizationId,
      email: user.email,
      role: order.role,
      sessionId: null,
    },
    order.ttlSeconds,
  );
}

/** The person with this address; added to the organization when missing. */
export async function findOrAddUser(
  deps: Pick<UsersDeps, 'database' | 'clock'>,
  organizationId: OrganizationId,
  { email, role }: Pick<TokenOrder, 'email' | 'role'>,
): Promise<StoredUser> {
  const { executor } = deps.database;
  const known = await findUserByEmail(executor, email);
  if (known !== null) return known;
  const createdAt = deps.clock.now();
  await insertUser(executor, { id: newId<'user'>(), organizationId, email, role, createdAt });
  const added = await findUserByEmail(executor, email);
  if (added === null) throw new Error('The user vanished while being added.');
  return added;
}
