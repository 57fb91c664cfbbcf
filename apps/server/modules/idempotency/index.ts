import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Answer } from '../../platform/routing/answer.ts';
import type { KeyRef } from './idempotency.repository.ts';
import { AlreadyAnswered, KeyClaim } from './key-claim.ts';

export type { KeyRef } from './idempotency.repository.ts';
export type { KeyClaim } from './key-claim.ts';

/** Makes repeated requests harmless: the second of two with one key gets the first one's answer. */
export interface IdempotencyModule {
  /**
   * Does the work, or gives the answer that it gave before. The work takes the key as soon as it knows the whole request, and before
   * its first effect. @throws RequestError 409 while the first request runs, 422 for another request.
   */
  once(ref: KeyRef, work: (claim: KeyClaim) => Promise<Answer>): Promise<Answer>;
}

/** Builds the module. */
export function createIdempotencyModule(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): IdempotencyModule {
  return {
    async once(ref, work) {
      const claim = new KeyClaim(deps, ref);
      try {
        const answer = await work(claim);
        await (answer.isUnkept === true ? claim.release() : claim.keepAtEnd(answer));
        return answer;
      } catch (error) {
        if (error instanceof AlreadyAnswered) return error.answer;
        await claim.release();
        throw error;
      } finally {
        claim.end();
      }
    },
  };
}
