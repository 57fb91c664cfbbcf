import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { ApiKeyList, CreatedApiKey, NewApiKey, RotateApiKey } from './api-key.ts';

const common = { access: 'user', scope: 'in-person', tag: 'Sign-in' } as const;
const params = z.object({ api_key_id: Id });

/** List keys. */
export const listApiKeys = defineEndpoint({
  ...common,
  id: 'listApiKeys',
  method: 'GET',
  path: '/api-keys',
  summary: 'List API keys',
  description: 'The own ones; administrators see those of the whole organization.',
  answers: { 200: { about: 'Keys, newest first', schema: ApiKeyList } },
});

/** Make a key. */
export const createApiKey = defineEndpoint({
  ...common,
  id: 'createApiKey',
  method: 'POST',
  path: '/api-keys',
  summary: 'Make an API key',
  description:
    'A key acts in the name of its owner, within its scopes. It is shown once and can not be looked up later, so this answer is not kept for repeated requests.',
  body: NewApiKey,
  answers: { 201: { about: 'The key, shown this once', schema: CreatedApiKey } },
  problems: [409],
});

/** Replace a key. */
export const rotateApiKey = defineEndpoint({
  ...common,
  id: 'rotateApiKey',
  method: 'POST',
  path: '/api-keys/{api_key_id}/rotate',
  summary: 'Replace an API key by a new one',
  description: 'The new key has the same name, scopes and life. The old one works on for the overlap.',
  params,
  body: RotateApiKey,
  answers: { 201: { about: 'The new key, shown this once', schema: CreatedApiKey } },
  problems: [404, 409],
});

/** End a key. */
export const revokeApiKey = defineEndpoint({
  ...common,
  id: 'revokeApiKey',
  method: 'DELETE',
  path: '/api-keys/{api_key_id}',
  summary: 'End an API key at once',
  params,
  answers: { 204: { about: 'Ended' } },
  problems: [404],
});
