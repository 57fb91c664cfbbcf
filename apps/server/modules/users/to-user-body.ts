import type { UserBody } from '@vouch/contract/users/user.ts';
import type { StoredUser } from './users.repository.ts';

/** A person as administrators see it. */
export function toUserBody(user: StoredUser): UserBody {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    status: user.disabledAt === null ? 'active' : 'disabled',
    has_password: user.passwordHash !== null,
    created_at: user.createdAt.toISOString(),
    last_sign_in_at: user.lastSignInAt?.toISOString() ?? null,
  };
}
