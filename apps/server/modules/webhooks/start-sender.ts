import { releaseHeld } from './claim-due.ts';
import { SendLoop } from './send-loop.ts';
import { hearSenders } from './sender-signal.ts';
import type { WebhooksDeps } from './webhooks.deps.ts';

/** Sends what happened to webhooks. */
export interface WebhookSender {
  /** Sends nothing more and gives requests under way `drainMs` to end. */
  stop(drainMs: number): Promise<void>;
}

/** Starts to send; any number of processes may do so at once. */
export async function startSender(deps: WebhooksDeps): Promise<WebhookSender> {
  const { database } = deps;
  if (database.isExclusive) await releaseHeld(database.executor);
  const loop = new SendLoop(deps);
  const unlisten = await hearSenders(database, () => loop.wake());
  loop.start();
  return {
    async stop(drainMs) {
      await unlisten();
      await loop.stop(drainMs);
    },
  };
}
