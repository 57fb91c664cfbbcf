import type { ApiKeyBody, NewApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import type { ApiKeyId } from '../../platform/ids.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { Actor } from '../audit/index.ts';
import type { ApiKeysDeps } from './api-keys.deps.ts';
import { findKey, type KeyOwners, listKeys } from './api-keys.repository.ts';
import { authenticateKey } from './authenticate-key.ts';
import { createKey, type KeyOwner, type MadeKey } from './create-key.ts';
import { revokeKey } from './revoke-key.ts';
import { type Rotation, rotateKey } from './rotate-key.ts';
import { toKeyBody } from './to-key-body.ts';

export { isKeyText } from './key-text.ts';

/** Keys for programs. */
export interface ApiKeysModule {
  /** Whom a key speaks for; `null` when it opens nothing (any more). */
  authenticate(text: string): Promise<Principal | null>;
  list(owners: KeyOwners): Promise<readonly ApiKeyBody[]>;
  /** @throws RequestError 404 when it is none of theirs. */
  show(owners: KeyOwners, id: ApiKeyId): Promise<ApiKeyBody>;
  create(actor: Actor, wish: { readonly owner: KeyOwner; readonly order: NewApiKeyBody }): Promise<MadeKey>;
  rotate(actor: Actor, rotation: Rotation): Promise<MadeKey>;
  revoke(actor: Actor, which: { readonly owners: KeyOwners; readonly id: ApiKeyId }): Promise<void>;
}

/** Builds the module. */
export function createApiKeysModule(deps: ApiKeysDeps): ApiKeysModule {
  const { executor } = deps.database;
  return {
    authenticate: (text) => authenticateKey(deps, text),
    async list(owners) {
      const now = deps.clock.now();
      return (await listKeys(executor, owners)).map((owned) => toKeyBody(owned, now));
    },
    async show(owners, id) {
      const found = await findKey(executor, owners, id);
      if (found === null) throw notFound('API key');
      return toKeyBody(found, deps.clock.now());
    },
    create: (actor, wish) => createKey(deps, actor, wish),
    rotate: (actor, rotation) => rotateKey(deps, actor, rotation),
    revoke: (actor, which) => revokeKey(deps, actor, which),
  };
}
