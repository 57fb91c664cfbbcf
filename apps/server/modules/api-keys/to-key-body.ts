import type { ApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import type { OwnedKey, StoredKey } from './api-keys.repository.ts';

/** A key as clients see it: never its secret. */
export function toKeyBody({ key, owner }: OwnedKey, now: Date): ApiKeyBody {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    scopes: [...key.scopes],
    status: statusOf(key, now),
    owner: { id: owner.id, email: owner.email },
    created_at: key.createdAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    replaced_by: key.replacedBy,
  };
}

function statusOf({ revokedAt, expiresAt }: StoredKey, now: Date): ApiKeyBody['status'] {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'active';
}
