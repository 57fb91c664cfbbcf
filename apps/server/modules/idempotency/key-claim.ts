import type { Clock } from '../../platform/clock.ts';
import type { Database, Executor, Transaction } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import type { Answer } from '../../platform/routing/answer.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import {
  deleteOldKeys,
  findKey,
  holdOn,
  keepAnswer,
  type KeyHold,
  type KeyRef,
  releaseKey,
  takeKey,
} from './idempotency.repository.ts';
import { toReplay } from './to-replay.ts';

const KEPT_MS = 24 * 60 * 60 * 1000;
/** A request that was silent for so long was cut off: its key may be used again. */
const HELD_MS = 15_000;
const BEAT_MS = 4_000;

/** The request was answered before; nothing is to be done again. */
export class AlreadyAnswered extends Error {
  override readonly name = 'AlreadyAnswered';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('This request was answered before.');
    this.answer = answer;
  }
}

/** What one request does with its key. */
export class KeyClaim {
  readonly #deps: { readonly database: Database; readonly clock: Clock };
  readonly #ref: KeyRef;
  #hold: KeyHold | null = null;
  #beat: NodeJS.Timeout | undefined;

  constructor(deps: { readonly database: Database; readonly clock: Clock }, ref: KeyRef) {
    this.#deps = deps;
    this.#ref = ref;
  }

  /**
   * Takes the key for the request with this SHA-256; must stand before the first effect.
   * @throws AlreadyAnswered, or RequestError 409 while the first request runs, 422 when that was another one.
   */
  async take(requestHash: string): Promise<void> {
    const { database, clock } = this.#deps;
    const { executor } = database;
    const now = clock.now();
    await deleteOldKeys(executor, this.#ref, now);
    const id = newId<'idempotency-key'>();
    const times = { createdAt: now, heldUntil: this.#soon(), expiresAt: new Date(now.getTime() + KEPT_MS) };
    const isTaken = await takeKey(executor, { id, ...this.#ref, requestHash, ...times });
    if (!isTaken) throw new AlreadyAnswered(toReplay(requestHash, await findKey(executor, this.#ref)));
    this.#hold = { organizationId: this.#ref.organizationId, id };
    this.#showLife(this.#hold);
  }

  /**
   * Keeps the answer in the transaction of the effect: both are there after a crash, or neither.
   * @throws RequestError 409 when the key was lost to a later request; the effect must not stay then.
   */
  async keepWithin(tx: Transaction, answer: Answer): Promise<void> {
    if (this.#hold !== null && !(await this.#keep(tx, answer))) throw keyLost();
  }

  /** Ends the hold, whatever became of the request: to be called in the end. */
  end(): void {
    clearInterval(this.#beat);
  }

  /** Keeps the answer of a request that did not keep it with its effect. */
  async keepAtEnd(answer: Answer): Promise<void> {
    await this.#keep(this.#deps.database.executor, answer);
  }

  /** Gives the key back unless an answer was kept, so that the client may put the request right and send it again. */
  async release(): Promise<void> {
    if (this.#hold !== null) await releaseKey(this.#deps.database.executor, this.#hold);
  }

  #soon(): Date {
    return new Date(this.#deps.clock.now().getTime() + HELD_MS);
  }

  /** A beat that is missed because the database is away does no harm: the next one comes before the hold ends. */
  #showLife(hold: KeyHold): void {
    const { executor } = this.#deps.database;
    this.#beat = setInterval(() => {
      holdOn(executor, hold, this.#soon()).catch(() => undefined);
    }, BEAT_MS).unref();
  }

  async #keep(executor: Executor, { status, body }: Answer): Promise<boolean> {
    if (this.#hold === null) return false;
    return await keepAnswer(executor, this.#hold, { responseStatus: status, responseBody: body ?? null });
  }
}

function keyLost(): RequestError {
  const message = 'A later request with this Idempotency-Key took over. Send it once more to get its answer.';
  return new RequestError({ status: 409, code: 'request-running', message, retryAfterSeconds: 1 });
}
