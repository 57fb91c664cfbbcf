import { setTimeout as sleep } from 'node:timers/promises';
import { claimDue, type ClaimedDelivery } from './claim-due.ts';
import { settleTry } from './settle-try.ts';
import { tryDelivery } from './try-delivery.ts';
import type { DeliveryId, WebhookId } from './webhook.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

/** Requests under way at once, and of them for one webhook: a slow receiver leaves room for the others. */
const AT_ONCE = 8;
const AT_ONCE_EACH = 2;
/** How often to look without having been told, milliseconds. */
const POLL_MS = 5_000;

/** Sends what is due, one claim at a time, until it is stopped. */
export class SendLoop {
  readonly #deps: WebhooksDeps;
  readonly #underWay = new Map<DeliveryId, { readonly webhookId: WebhookId; readonly done: Promise<void> }>();
  readonly #abort = new AbortController();
  #isStopping = false;
  #isAwake = false;
  #wake: () => void = () => undefined;
  #loop: Promise<void> = Promise.resolve();

  constructor(deps: WebhooksDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#loop = this.#send();
  }

  /** There may be something to send. */
  wake(): void {
    this.#isAwake = true;
    this.#wake();
  }

  /** Sends nothing more, gives requests under way `drainMs`, then cuts them; those are sent again later. */
  async stop(drainMs: number): Promise<void> {
    this.#isStopping = true;
    this.wake();
    await this.#loop;
    const all = Promise.all([...this.#underWay.values()].map(({ done }) => done));
    const timer = new AbortController();
    await Promise.race([all, sleep(drainMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    this.#abort.abort(new Error('The sender is stopping.'));
    await all;
  }

  async #send(): Promise<void> {
    while (!this.#isStopping) {
      this.#isAwake = false;
      const claimed = await this.#claim();
      for (const one of claimed) this.#launch(one);
      if (claimed.length === 0) await this.#waitForWork();
    }
  }

  async #claim(): Promise<readonly ClaimedDelivery[]> {
    const free = AT_ONCE - this.#underWay.size;
    if (free <= 0) return [];
    const { database, clock, holdMs, logger } = this.#deps;
    // One for each webhook at once is not asked for: a claim is small, and the next one counts again.
    const order = {
      now: clock.now(),
      holdMs,
      limit: Math.min(free, AT_ONCE_EACH),
      exceptFor: this.#busyWebhooks(),
    };
    try {
      return await claimDue(database.executor, order);
    } catch (error) {
      logger.warn({ err: error }, 'Could not look for webhooks to send; will look again');
      return [];
    }
  }

  #busyWebhooks(): readonly WebhookId[] {
    const counts = new Map<WebhookId, number>();
    for (const { webhookId } of this.#underWay.values())
      counts.set(webhookId, (counts.get(webhookId) ?? 0) + 1);
    return [...counts].filter(([, number]) => number >= AT_ONCE_EACH).map(([webhookId]) => webhookId);
  }

  #launch(claimed: ClaimedDelivery): void {
    const { id, webhookId } = claimed.delivery;
    const done = this.#sendOne(claimed).finally(() => {
      this.#underWay.delete(id);
      this.wake();
    });
    this.#underWay.set(id, { webhookId, done });
  }

  async #sendOne(claimed: ClaimedDelivery): Promise<void> {
    const { logger, onTry } = this.#deps;
    try {
      const result = await tryDelivery(this.#deps, claimed, this.#abort.signal);
      // Cut by us, not by the receiver: nothing to note.
      if (this.#abort.signal.aborted && !result.wentWell) return;
      await settleTry(this.#deps, claimed, result);
      onTry?.(result);
    } catch (error) {
      logger.warn({ err: error, deliveryId: claimed.delivery.id }, 'Could not note a webhook delivery');
    }
  }

  async #waitForWork(): Promise<void> {
    if (this.#isAwake || this.#isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
