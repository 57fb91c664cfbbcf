import type { CreatedApiKeyBody } from '@vouch/contract/api-keys/api-key.ts';
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '@vouch/contract/api-keys/endpoints.ts';
import type { ApiKeyId } from '../../platform/ids.ts';
import { type Answer, json, noContent } from '../../platform/routing/answer.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { KeyOwners } from './api-keys.repository.ts';
import type { MadeKey } from './create-key.ts';
import type { ApiKeysModule } from './index.ts';

/** Routes for the keys of programs. */
export function createApiKeysRoutes(apiKeys: ApiKeysModule): readonly Route[] {
  const shownOnce = async (owners: KeyOwners, { id, text }: MadeKey): Promise<Answer> => {
    const body: CreatedApiKeyBody = { ...(await apiKeys.show(owners, id)), key: text };
    return { ...json(201, body), isUnkept: true };
  };
  return [
    signedInRoute(listApiKeys, async ({ principal }) =>
      json(200, { api_keys: await apiKeys.list(ownersFor(principal)) }),
    ),
    signedInRoute(createApiKey, async ({ principal, requestId, body }) => {
      const wish = { owner: principal, order: body };
      return shownOnce(ownersFor(principal), await apiKeys.create(actorOf(principal, requestId), wish));
    }),
    signedInRoute(rotateApiKey, async ({ principal, requestId, params, body }) => {
      const owners = ownersFor(principal);
      const rotation = { owners, id: params.api_key_id as ApiKeyId, overlapHours: body.overlap_hours };
      return shownOnce(owners, await apiKeys.rotate(actorOf(principal, requestId), rotation));
    }),
    signedInRoute(revokeApiKey, async ({ principal, requestId, params }) => {
      const which = { owners: ownersFor(principal), id: params.api_key_id as ApiKeyId };
      await apiKeys.revoke(actorOf(principal, requestId), which);
      return noContent();
    }),
  ];
}

/** Everyone sees the own keys, administrators those of the whole organization. */
function ownersFor({ organizationId, userId, role }: Principal): KeyOwners {
  return { organizationId, userId: role === 'admin' ? null : userId };
}
