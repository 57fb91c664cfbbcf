import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { KeyRef } from '../modules/idempotency/index.ts';
import { badRequest } from '../platform/routing/request-error.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The request's idempotency key and whose it is; `null` when there is none, or nobody to keep it for. */
export function keyOf(request: FastifyRequest): KeyRef | null {
  const key = request.headers['idempotency-key'];
  const { principal } = request;
  if (key === undefined || principal === null || request.method !== 'POST') return null;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw badRequest('invalid-idempotency-key', 'Idempotency-Key takes 1 to 255 visible ASCII characters.');
  }
  const { organizationId, userId, apiKey } = principal;
  return { organizationId, principal: apiKey === undefined ? `user:${userId}` : `key:${apiKey.id}`, key };
}

/** SHA-256 of what the request asks for. `content` is the body: of a form its file and fields, as its boundary differs with every try. */
export function requestHashOf({ method, url }: FastifyRequest, content: string): string {
  return createHash('sha256').update(`${method} ${url}\n${content}`).digest('hex');
}
