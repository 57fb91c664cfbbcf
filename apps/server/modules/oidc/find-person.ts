import { ok, type Result } from '@vouch/core/errors/document-error.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import { systemActor } from '../audit/index.ts';
import type { StoredUser } from '../users/index.ts';
import { users } from '../users/users.tables.ts';
import type { OidcDeps } from './oidc.deps.ts';
import type { Identity } from './provider.ts';
import { userIdentities } from './user-identities.tables.ts';

/** Why somebody whom the provider knows may not come in. */
export type Refusal = 'address-not-verified' | 'domain-not-allowed' | 'no-account' | 'account-disabled';

/**
 * The person behind an identity. Once linked, the provider's own name for the person counts. Before that, an account is linked by its e-mail
 * address, and only when the provider has verified it: else anyone could take over an account by claiming its address.
 */
export async function findPerson(deps: OidcDeps, identity: Identity): Promise<Result<StoredUser, Refusal>> {
  const isDomainAllowed = deps.allowedDomains.length === 0 || isOfAllowedDomain(deps, identity);
  if (!isDomainAllowed) return { ok: false, error: 'domain-not-allowed' };
  return deps.database.transaction(async (tx) => {
    const linked = await findLinked(tx, identity);
    if (linked !== null) return admit(linked);
    const { email, isEmailVerified } = identity;
    if (email === null || !isEmailVerified) return { ok: false, error: 'address-not-verified' };
    const user =
      (await deps.people.findByEmail(email, tx)) ?? (await addPerson(deps, tx, { ...identity, email }));
    if (user === null) return { ok: false, error: 'no-account' };
    if (user.disabledAt === null) await link(deps, tx, { user, identity });
    return admit(user);
  });
}

function admit(user: StoredUser): Result<StoredUser, Refusal> {
  return user.disabledAt === null ? ok(user) : { ok: false, error: 'account-disabled' };
}

function isOfAllowedDomain({ allowedDomains }: OidcDeps, { email, isEmailVerified }: Identity): boolean {
  const domain = email?.split('@').at(-1)?.toLowerCase();
  return isEmailVerified && domain !== undefined && allowedDomains.includes(domain);
}

async function findLinked(executor: Executor, { issuer, subject }: Identity): Promise<StoredUser | null> {
  const [row] = await executor
    .select({ user: users })
    .from(userIdentities)
    .innerJoin(
      users,
      and(eq(users.id, userIdentities.userId), eq(users.organizationId, userIdentities.organizationId)),
    )
    .where(
      and(eq(userIdentities.issuer, issuer), eq(userIdentities.subject, subject), isNull(users.deletedAt)),
    );
  return row?.user ?? null;
}

/** People are added only where the operator named their domain. */
async function addPerson(
  deps: OidcDeps,
  tx: Transaction,
  identity: Identity & { readonly email: string },
): Promise<StoredUser | null> {
  if (!isOfAllowedDomain(deps, identity)) return null;
  const { organizationId } = deps;
  const { email, name } = identity;
  const user = await deps.people.add(tx, { organizationId, email, name, role: 'user', passwordHash: null });
  if (user === null) return null;
  const subject = { subjectKind: 'user', subjectId: user.id };
  const data = { issuer: identity.issuer, email, role: 'user' };
  await deps.audit.note(tx, systemActor(organizationId), { action: 'user.joined', ...subject, data });
  return user;
}

async function link(
  { audit, clock }: OidcDeps,
  tx: Transaction,
  { user, identity }: { readonly user: StoredUser; readonly identity: Identity },
): Promise<void> {
  const { issuer, subject } = identity;
  const owner = { organizationId: user.organizationId, userId: user.id, createdAt: clock.now() };
  // The identity may still belong to an account that was removed.
  await tx
    .insert(userIdentities)
    .values({ issuer, subject, ...owner })
    .onConflictDoUpdate({ target: [userIdentities.issuer, userIdentities.subject], set: owner });
  await audit.note(tx, systemActor(user.organizationId), {
    action: 'user.identity-linked',
    subjectKind: 'user',
    subjectId: user.id,
    data: { issuer },
  });
}
