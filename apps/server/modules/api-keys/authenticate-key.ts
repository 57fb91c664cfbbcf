import { hashSecret } from '../../platform/keys/secret-token.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import type { ApiKeysDeps } from './api-keys.deps.ts';
import { findLivingKey, noteUse } from './api-keys.repository.ts';

/** A use is written down at most this often. */
const NOTE_EVERY_MS = 60_000;

/** Whom a key speaks for; `null` when it, or its owner, is not (any more). */
export async function authenticateKey(
  { database, clock }: Pick<ApiKeysDeps, 'database' | 'clock'>,
  text: string,
): Promise<Principal | null> {
  const now = clock.now();
  const found = await findLivingKey(database.executor, hashSecret(text), now);
  if (found === null) return null;
  const { key, owner } = found;
  const before = new Date(now.getTime() - NOTE_EVERY_MS);
  if (key.lastUsedAt === null || key.lastUsedAt < before)
    await noteUse(database.executor, key, { now, before });
  return {
    userId: owner.id,
    organizationId: owner.organizationId,
    email: owner.email,
    // A key without the scope is no administrator, whoever owns it; and no scope makes an administrator of its owner.
    role: key.scopes.includes('admin') ? owner.role : 'user',
    by: 'api-key',
    apiKey: { id: key.id, scopes: key.scopes },
    sessionId: null,
  };
}
