import { notFound } from '../../platform/routing/request-error.ts';
import type { ApiKeyId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { ApiKeysDeps } from './api-keys.deps.ts';
import { findKey, type KeyOwners, updateLivingKey } from './api-keys.repository.ts';

/** Ends a key at once; nothing happens when it has ended. @throws RequestError 404. */
export async function revokeKey(
  deps: ApiKeysDeps,
  actor: Actor,
  { owners, id }: { readonly owners: KeyOwners; readonly id: ApiKeyId },
): Promise<void> {
  const now = deps.clock.now();
  await deps.database.transaction(async (tx) => {
    const found = await findKey(tx, owners, id);
    if (found === null) throw notFound('API key');
    if (!(await updateLivingKey(tx, found.key, { revokedAt: now, now }))) return;
    await deps.audit.note(tx, actor, { action: 'api-key.revoked', subjectKind: 'api-key', subjectId: id });
  });
}
