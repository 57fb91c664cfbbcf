import { RequestError, notFound } from '../../platform/routing/request-error.ts';
import { newId, type ApiKeyId } from '../../platform/ids.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import type { Actor } from '../audit/index.ts';
import type { ApiKeysDeps } from './api-keys.deps.ts';
import {
  findKey,
  insertKey,
  type KeyOwners,
  type StoredKey,
  updateLivingKey,
} from './api-keys.repository.ts';
import type { MadeKey } from './create-key.ts';
import { newKeyText, prefixOf } from './key-text.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Which key to replace, and how long the old one still works. */
export interface Rotation {
  readonly owners: KeyOwners;
  readonly id: ApiKeyId;
  readonly overlapHours: number;
}

/**
 * Makes a key in place of another, with the same name, scopes and length of life. The old one works on for the overlap, never longer than before.
 * @throws RequestError 404, or 409 `key-ended` for a key that is replaced or ended already.
 */
export async function rotateKey(deps: ApiKeysDeps, actor: Actor, rotation: Rotation): Promise<MadeKey> {
  const { owners, id, overlapHours } = rotation;
  const now = deps.clock.now();
  const found = await findKey(deps.database.executor, owners, id);
  if (found === null) throw notFound('API key');
  const { key: old } = found;
  const made = { id: newId<'api-key'>(), text: newKeyText() };
  const endOfOverlap = new Date(now.getTime() + overlapHours * HOUR_MS);
  await deps.database.transaction(async (tx) => {
    const { text } = made;
    const secret = { prefix: prefixOf(text), secretHash: hashSecret(text) };
    const times = { createdAt: now, expiresAt: sameLife(old, now), lastUsedAt: null };
    await insertKey(tx, { ...old, ...secret, ...times, id: made.id });
    const change = { replacedBy: made.id, expiresAt: earlier(old.expiresAt, endOfOverlap), now };
    if (!(await updateLivingKey(tx, old, change))) throw keyEnded();
    await deps.audit.note(tx, actor, {
      action: 'api-key.rotated',
      subjectKind: 'api-key',
      subjectId: old.id,
      data: { replaced_by: made.id, overlap_hours: overlapHours },
    });
  });
  return made;
}

function sameLife({ createdAt, expiresAt }: StoredKey, now: Date): Date | null {
  return expiresAt === null ? null : new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
}

function earlier(one: Date | null, other: Date): Date {
  return one !== null && one < other ? one : other;
}

function keyEnded(): RequestError {
  const message = 'This key was replaced or has ended already. Make a new one.';
  return new RequestError({ status: 409, code: 'key-ended', message });
}
