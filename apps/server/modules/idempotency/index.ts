import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import type { Answer } from '../../platform/routing/answer.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import {
  deleteOldKeys,
  findKey,
  keepAnswer,
  type KeyRef,
  releaseKey,
  type StoredKey,
  takeKey,
} from './idempotency.repository.ts';

/** A request that carries a key. */
export interface KeyedRequest extends KeyRef {
  /** SHA-256 of method, path and body. */
  readonly requestHash: string;
}

/** Makes repeated requests harmless: the second of two with one key gets the first one's answer. */
export interface IdempotencyModule {
  /** Does the work, or gives the answer that it gave before. @throws RequestError 409 while it runs, 422 for another request. */
  once(request: KeyedRequest, work: () => Promise<Answer>): Promise<Answer>;
}

const KEPT_MS = 24 * 60 * 60 * 1000;
/** A request that has not ended by now was cut off: its key may be used again. */
const STALE_MS = 5 * 60 * 1000;

/** Builds the module. */
export function createIdempotencyModule(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): IdempotencyModule {
  const { clock } = deps;
  const { executor } = deps.database;
  const take = async (request: KeyedRequest): Promise<boolean> => {
    const now = clock.now();
    await deleteOldKeys(executor, request, { now, staleBefore: new Date(now.getTime() - STALE_MS) });
    const times = { createdAt: now, expiresAt: new Date(now.getTime() + KEPT_MS) };
    return takeKey(executor, { id: newId<'idempotency-key'>(), ...request, ...times });
  };
  return {
    async once(request, work) {
      if (!(await take(request))) return replay(request, await findKey(executor, request));
      try {
        const answer = await work();
        await keepAnswer(executor, request, {
          responseStatus: answer.status,
          responseBody: answer.body ?? null,
        });
        return answer;
      } catch (error) {
        // Nothing was made, so that the client may put the request right and send it again.
        await releaseKey(executor, request);
        throw error;
      }
    },
  };
}

function replay(request: KeyedRequest, stored: StoredKey | null): Answer {
  if (stored !== null && stored.requestHash !== request.requestHash) {
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
