import type { Answer } from '../../platform/routing/answer.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import type { StoredKey } from './idempotency.repository.ts';

/** The answer that was given before. @throws RequestError 422 when the key stood for another request, 409 while that one runs. */
export function toReplay(requestHash: string, stored: StoredKey | null): Answer {
  if (stored !== null && stored.requestHash !== requestHash) {
    const message = 'This Idempotency-Key was used for another request. Take a new one.';
    throw new RequestError({ status: 422, code: 'idempotency-key-reused', message });
  }
  if (stored === null || stored.responseStatus === null) {
    const message = 'A request with this Idempotency-Key is still running. Try again in a moment.';
    throw new RequestError({ status: 409, code: 'request-running', message, retryAfterSeconds: 1 });
  }
  const headers = { 'idempotency-replayed': 'true' };
  return { status: stored.responseStatus, body: stored.responseBody, headers };
}
