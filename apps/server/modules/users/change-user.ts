import type { UserChangeBody } from '@vouch/contract/users/user.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { UserId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { Actor } from '../audit/index.ts';
import { lockOrganization } from '../organizations/index.ts';
import { endSessionsOf } from './sessions.repository.ts';
import { toUserBody } from './to-user-body.ts';
import type { UsersDeps } from './users.deps.ts';
import { lastAdministrator } from './users.errors.ts';
import { findUser, hasOtherAdministrator, type StoredUser, updateUser } from './users.repository.ts';

/** Whose facts change, and how. */
export interface ChangeOrder {
  readonly userId: UserId;
  readonly change: UserChangeBody;
}

/**
 * Changes a person of the actor's organization. Sessions of a disabled person end.
 * @throws RequestError 404, or 409 `last-administrator`.
 */
export async function changeUser(deps: UsersDeps, actor: Actor, order: ChangeOrder): Promise<StoredUser> {
  const { userId, change } = order;
  return deps.database.transaction(async (tx) => {
    const before = await holdUser(tx, actor, userId);
    const isDemoted = change.role === 'user' || change.status === 'disabled';
    if (isDemoted) await requireOtherAdministrator(tx, before);
    const now = deps.clock.now();
    await updateUser(tx, before, toColumns(before, change, now));
    if (change.status === 'disabled') await endSessionsOf(tx, { ...actor, userId }, { now });
    const after = (await findUser(tx, actor.organizationId, userId)) ?? before;
    const data = differences(before, after);
    const entry = { action: 'user.changed', subjectKind: 'user', subjectId: userId, data };
    if (Object.keys(data).length > 0) await deps.audit.note(tx, actor, entry);
    return after;
  });
}

/** Removes a person; what it did stays. @throws RequestError 404, or 409 `last-administrator`. */
export async function removeUser(deps: UsersDeps, actor: Actor, userId: UserId): Promise<void> {
  await deps.database.transaction(async (tx) => {
    const user = await holdUser(tx, actor, userId);
    await requireOtherAdministrator(tx, user);
    const now = deps.clock.now();
    await updateUser(tx, user, { deletedAt: now });
    await endSessionsOf(tx, { ...actor, userId }, { now });
    const { email } = user;
    const entry = { action: 'user.removed', subjectKind: 'user', subjectId: userId, data: { email } };
    await deps.audit.note(tx, actor, entry);
  });
}

/** The person, while nobody else changes people of the organization: of two administrators who remove each other, one stays. */
async function holdUser(executor: Executor, { organizationId }: Actor, userId: UserId): Promise<StoredUser> {
  await lockOrganization(executor, organizationId);
  const user = await findUser(executor, organizationId, userId);
  if (user === null) throw notFound('person');
  return user;
}

async function requireOtherAdministrator(executor: Executor, user: StoredUser): Promise<void> {
  const isAdministrator = user.role === 'admin' && user.disabledAt === null;
  if (isAdministrator && !(await hasOtherAdministrator(executor, user))) throw lastAdministrator();
}

function toColumns(before: StoredUser, { name, role, status }: UserChangeBody, now: Date) {
  const disabledAt = status === 'active' ? null : (before.disabledAt ?? now);
  return {
    name: name ?? before.name,
    role: role ?? before.role,
    ...(status === undefined ? {} : { disabledAt }),
  };
}

function differences(before: StoredUser, after: StoredUser): Record<string, unknown> {
  const [from, to] = [toUserBody(before), toUserBody(after)];
  const names = (['name', 'role', 'status'] as const).filter((name) => from[name] !== to[name]);
  return Object.fromEntries(names.map((name) => [name, { from: from[name], to: to[name] }]));
}
