import type { NewUserBody } from '@vouch/contract/users/user.ts';
import { newId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { createLink } from './create-link.ts';
import { hashPassword } from './password-hash.ts';
import type { UsersDeps } from './users.deps.ts';
import { addressTaken } from './users.errors.ts';
import { findUser, insertUser, type StoredUser } from './users.repository.ts';

/** A person who was just added. */
export interface AddedUser {
  readonly user: StoredUser;
  /** Signs the person in once; `null` when a password was given. */
  readonly linkSecret: string | null;
}

/** Adds a person to the actor's organization. @throws RequestError 409 `address-taken`. */
export async function addUser(deps: UsersDeps, actor: Actor, order: NewUserBody): Promise<AddedUser> {
  const { organizationId } = actor;
  const { email, name, role, password } = order;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const id = newId<'user'>();
  return deps.database.transaction(async (tx) => {
    const row = { id, organizationId, email, name, role, passwordHash, createdAt: deps.clock.now() };
    if (!(await insertUser(tx, row))) throw addressTaken();
    await deps.audit.note(tx, actor, {
      action: 'user.added',
      subjectKind: 'user',
      subjectId: id,
      data: { email, role },
    });
    const user = await findUser(tx, organizationId, id);
    if (user === null) throw new Error('The user vanished while being added.');
    const link =
      password === undefined ? await createLink(deps, user, { purpose: 'sign-in', executor: tx }) : null;
    return { user, linkSecret: link?.secret ?? null };
  });
}
