import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { KeyedRequest } from '../modules/idempotency/index.ts';
import { badRequest } from '../platform/routing/request-error.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The request's idempotency key with what it stands for; `null` when there is none, or nobody to keep it for. */
export function keyedRequestOf(request: FastifyRequest): KeyedRequest | null {
  const key = request.headers['idempotency-key'];
  const { principal } = request;
  if (key === undefined || principal === null || request.method !== 'POST') return null;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw badRequest('invalid-idempotency-key', 'Idempotency-Key takes 1 to 255 visible ASCII characters.');
  }
  const { organizationId, userId } = principal;
  return { organizationId, principal: `user:${userId}`, key, requestHash: hashOf(request) };
}

/** A form is known by its length only: its parts are streamed, and its boundary differs with every try. */
function hashOf(request: FastifyRequest): string {
  const body = request.isMultipart()
    ? `form ${request.headers['content-length'] ?? ''}`
    : JSON.stringify(request.body);
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${body ?? ''}`)
    .digest('hex');
}
