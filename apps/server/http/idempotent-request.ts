import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '@vouch/contract/endpoint.ts';
import { takesKey } from '@vouch/contract/openapi/idempotency.ts';
import type { KeyRef } from '../modules/idempotency/index.ts';
import type { OrganizationId } from '../platform/ids.ts';
import { badRequest } from '../platform/routing/request-error.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * The request's idempotency key and whose it is; `null` when there is none, or the endpoint takes none. Keys that come without sign-in
 * belong to the organization that such calls belong to.
 */
export function keyOf(
  request: FastifyRequest,
  endpoint: Pick<Endpoint, 'method' | 'access'>,
  anonymousOrganizationId: OrganizationId,
): KeyRef | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || !takesKey(endpoint)) return null;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw badRequest('invalid-idempotency-key', 'Idempotency-Key takes 1 to 255 visible ASCII characters.');
  }
  const { principal } = request;
  if (principal === null) {
    return { organizationId: anonymousOrganizationId, principal: `address:${request.ip}`, key };
  }
  const { organizationId, userId, apiKey } = principal;
  return { organizationId, principal: apiKey === undefined ? `user:${userId}` : `key:${apiKey.id}`, key };
}

/** SHA-256 of what the request asks for. `content` is the body: of a form its file and fields, as its boundary differs with every try. */
export function requestHashOf({ method, url }: FastifyRequest, content: string): string {
  return createHash('sha256').update(`${method} ${url}\n${content}`).digest('hex');
}
