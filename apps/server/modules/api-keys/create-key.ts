import type { NewApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { newId, type ApiKeyId, type OrganizationId, type UserId } from '../../platform/ids.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import type { Actor } from '../audit/index.ts';
import type { ApiKeysDeps } from './api-keys.deps.ts';
import { countLivingKeys, insertKey } from './api-keys.repository.ts';
import { newKeyText, prefixOf } from './key-text.ts';

/** Living keys that one person may have. */
const MOST_KEYS = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whose key is made. */
export interface KeyOwner {
  readonly organizationId: OrganizationId;
  readonly userId: UserId;
  readonly role: 'user' | 'admin';
}

/** A key that was just made; `text` is nowhere else. */
export interface MadeKey {
  readonly id: ApiKeyId;
  readonly text: string;
}

/**
 * Makes a key in the name of a person.
 * @throws RequestError 403 `not-allowed` for a scope beyond the person's role, 409 `too-many-keys`.
 */
export async function createKey(
  deps: ApiKeysDeps,
  actor: Actor,
  { owner, order }: { readonly owner: KeyOwner; readonly order: NewApiKeyBody },
): Promise<MadeKey> {
  if (order.scopes.includes('admin') && owner.role !== 'admin') throw scopeBeyondRole();
  const { organizationId, userId } = owner;
  const now = deps.clock.now();
  if ((await countLivingKeys(deps.database.executor, { organizationId, userId }, now)) >= MOST_KEYS)
    throw tooManyKeys();
  const made = { id: newId<'api-key'>(), text: newKeyText() };
  const days = order.expires_in_days;
  const expiresAt = days === null ? null : new Date(now.getTime() + days * DAY_MS);
  await deps.database.transaction(async (tx) => {
    await insertKey(tx, {
      id: made.id,
      organizationId,
      userId,
      name: order.name,
      prefix: prefixOf(made.text),
      secretHash: hashSecret(made.text),
      scopes: order.scopes,
      createdAt: now,
      expiresAt,
    });
    const data = { name: order.name, scopes: order.scopes, expires_at: expiresAt?.toISOString() ?? null };
    await deps.audit.note(tx, actor, {
      action: 'api-key.created',
      subjectKind: 'api-key',
      subjectId: made.id,
      data: { ...data, owner: userId },
    });
  });
  return made;
}

function scopeBeyondRole(): RequestError {
  const message = 'The scope "admin" is for keys of administrators.';
  return new RequestError({ status: 403, code: 'not-allowed', message });
}

function tooManyKeys(): RequestError {
  const message = `A person has at most ${MOST_KEYS} keys at a time. End one that is not needed any more.`;
  return new RequestError({ status: 409, code: 'too-many-keys', message });
}
