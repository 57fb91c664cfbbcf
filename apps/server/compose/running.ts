import type { FastifyInstance } from 'fastify';
import type { TaskWorker } from '../modules/tasks/index.ts';
import type { WebhookSender } from '../modules/webhooks/index.ts';
import type { Realtime } from '../realtime/start-realtime.ts';

/** What runs and must end before stores close. */
export interface Running {
  readonly http: FastifyInstance | null;
  readonly realtime: Realtime | null;
  readonly worker: TaskWorker | null;
  readonly sender: WebhookSender | null;
}

/**
 * Stops taking requests and jobs and lets those in hand end. After `drainMs` connections are cut and jobs handed back to the queue.
 */
export async function drain({ http, realtime, worker, sender }: Running, drainMs: number): Promise<void> {
  const cut = setTimeout(() => http?.server.closeAllConnections(), drainMs);
  try {
    await realtime?.close();
    await Promise.all([http?.close(), worker?.stop(drainMs), sender?.stop(drainMs)]);
  } finally {
    clearTimeout(cut);
  }
}
